package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.model.Suppressions;

class SuppressionStoreTest {

    private static final Instant TIME = Instant.parse("2031-02-03T04:05:06Z");
    private static final Creator ADA = new Creator.Person("Ada \"A\" Ö");
    private static final Suppression NAME = new Suppression.OfName("Harbour Post", ADA, TIME, Extras.NONE);
    private static final Suppression RULE = new Suppression.OfRule("name.capitals", ADA, TIME, Extras.NONE);
    private static final Suppression PASSAGE = new Suppression.OfPassage("Claim", List.of(SamplePage.passage("declined to comment")), ADA, TIME,
            Extras.NONE);

    @TempDir
    private Path root;
    private SuppressionStore store;
    private Path file;

    @BeforeEach
    void open() {
        store = new Case(root).suppressions();
        file = store.file();
    }

    @Test
    void withoutAFileNothingIsSuppressed() throws IOException {
        assertEquals(Suppressions.NONE, store.load());
        store.remove(NAME);
        assertFalse(Files.exists(file), "nothing to write");
    }

    @Test
    void whatWasAddedIsReadAgainOneLineEach() throws IOException {
        store.add(NAME);
        store.add(RULE);
        assertEquals(List.of(NAME, RULE, PASSAGE), store.add(PASSAGE).items());
        assertEquals(List.of(NAME, RULE, PASSAGE), new Case(root).suppressions().load().items());
        assertEquals("""
                {
                 "type": "Suppressions",
                 "formatVersion": 1,
                 "items": [
                  {"type":"Name","name":"Harbour Post","creator":{"type":"Person","name":"Ada \\"A\\" Ö"},"created":"2031-02-03T04:05:06Z"},
                  {"type":"Rule","rule":"name.capitals","creator":{"type":"Person","name":"Ada \\"A\\" Ö"},"created":"2031-02-03T04:05:06Z"},
                """, String.join("\n", Files.readAllLines(file).subList(0, 6)) + "\n");
    }

    @Test
    void takingOutWhatWasAddedGivesTheBytesOfBefore() throws IOException {
        store.add(NAME);
        String before = Files.readString(file);
        store.add(PASSAGE);
        store.remove(PASSAGE);
        assertEquals(before, Files.readString(file));
    }

    @Test
    void whatSomebodyElseAddedStays() throws IOException {
        SuppressionStore other = new Case(root).suppressions();
        store.add(NAME);
        other.add(RULE);
        store.remove(NAME);
        assertEquals(List.of(RULE), store.load().items());
    }

    @Test
    void whatIsUnknownIsKept() throws IOException {
        Files.writeString(file, """
                {"type":"Suppressions","formatVersion":1,"owner":{"x":1},
                "items":[{"type":"Shape","corners":3},{"type":"Rule","creator":{"type":"Person","name":"A"},"created":"2031-02-03T04:05:06Z"},7,
                {"type":"Name","name":"Quay","creator":{"type":"Person","name":"A"},"created":"2031-02-03T04:05:06Z","why":"a street"}]}""");
        store.add(RULE);
        String now = Files.readString(file);
        assertTrue(now.contains("\"owner\": {\"x\":1}"), now);
        assertTrue(now.contains("{\"type\":\"Shape\",\"corners\":3}"), now);
        assertTrue(now.contains("{\"type\":\"Rule\",\"creator\":{\"type\":\"Person\",\"name\":\"A\"},\"created\":\"2031-02-03T04:05:06Z\"}"), now);
        assertTrue(now.contains("\n  7"), now);
        assertTrue(now.contains("\"why\":\"a street\""), now);
        assertEquals(2, store.load().items().size());
    }

    @Test
    void aFileOfANewerVersionIsReadAndNotWritten() throws IOException {
        String newer = "{\"type\":\"Suppressions\",\"formatVersion\":2,\"items\":[]}";
        Files.writeString(file, newer);
        assertEquals(2, store.load().formatVersion());
        SaveException refused = assertThrows(SaveException.class, () -> store.add(NAME));
        assertTrue(refused.getMessage().startsWith(file.toString()), refused.getMessage());
        assertEquals(newer, Files.readString(file));
    }

    static Stream<Arguments> broken() {
        return Stream.of(Arguments.of("", " is empty; a list of suppressions was expected."),
                Arguments.of("names: Quay", " is not a list of suppressions: it does not begin with “{”."),
                Arguments.of("{\"items\":[]}", " is not a list of suppressions: it does not say “Suppressions”."),
                Arguments.of("{\"type\":\"AnnotationPage\"}", " is not a list of suppressions: its type is “AnnotationPage”."),
                Arguments.of("{\"type\":\"Suppressions\",\n\"items\":[", " is cut off: it ends in the middle, at line 2, column 10."),
                Arguments.of("{\"type\":\"Suppressions\",\"items\":{}}",
                        " cannot be read: at line 1, column 32, “items” has a value that does not belong there."),
                Arguments.of("{\"type\":\"Suppressions\",\"formatVersion\":0}",
                        " cannot be read: at line 1, column 40, “formatVersion” has a value that does not belong there."),
                Arguments.of("{\"type\":\"Suppressions\"} x", " is damaged: what stands at line 1, column 25 is not JSON."),
                Arguments.of("{\"a\":" + "[".repeat(100) + "}",
                        " is refused: at line 1, column 70 objects and lists are nested deeper than 64 levels."));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsRefusedInWordsAndNeverOverwritten(String text, String message) throws IOException {
        Files.writeString(file, text);
        assertEquals(file + message, assertThrows(PageReadException.class, store::load).getMessage());
        assertEquals(file + message, assertThrows(SaveException.class, () -> store.add(NAME)).getMessage());
        assertEquals(text, Files.readString(file));
    }
}
