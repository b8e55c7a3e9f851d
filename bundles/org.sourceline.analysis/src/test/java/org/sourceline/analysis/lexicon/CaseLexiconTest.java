package org.sourceline.analysis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case adds to the lexicon, and what is said of lines that are not understood. */
class CaseLexiconTest {

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("lexicon").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void aCaseWithoutAFolderAddsNothing() {
        assertSame(CaseLexicon.NONE, CaseLexicon.of(folder));
        assertSame(Language.of("en"), CaseLexicon.of(folder).language("en"));
    }

    @Test
    void verbsAreAddedToThoseThatShip() throws IOException {
        write("en/verbs.txt", "# of the harbour\nhoot | assert | that quote\n");
        Lexicon lexicon = Lexicon.of(CaseLexicon.of(folder).language("en"));
        assertEquals("hoot", lexicon.verbs("hooted").getFirst().verb().lemma());
        assertFalse(lexicon.verbs("said").isEmpty());
        assertTrue(Lexicon.of("en").verbs("hooted").isEmpty(), "the shipped lexicon stays as it is");
    }

    @Test
    void sectionsAreAddedTo() throws IOException {
        write("en/organisations.txt", "[known]\nquorrel circle\n");
        WordClasses words = WordClasses.of(CaseLexicon.of(folder).language("en"), "organisations.txt");
        assertTrue(words.has("known", "quorrel circle") && words.has("known", "nato"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "en/verbs.txt ~ hoot assert ~ 1 ~ form", "en/verbs.txt ~ hoot | shout | that ~ 1 ~ class", "en/people.txt ~ anna ~ 1 ~ before the first section",
            "en/people.txt ~ [elves] ~ 1 ~ no section", "en/layout.txt ~ x ~ 0 ~ no lexicon file", "xx/verbs.txt ~ hoot | assert | that ~ 0 ~ no rules",
            "rules.txt ~ on claim.noun ~ 1 ~ off rule", "rules.txt ~ off claim.nonsense ~ 1 ~ no rule"})
    void whatIsNotUnderstoodIsToldByFileAndLine(String name, String text, int line, String reason) throws IOException {
        Path file = write(name, text + "\n");
        List<LexiconProblem> problems = CaseLexicon.of(folder).problems();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(file, problems.getFirst().file());
        assertEquals(line, problems.getFirst().line());
        assertTrue(problems.getFirst().message().contains(reason), problems.getFirst().message());
    }

    @Test
    void otherLinesOfAFileCountAllTheSame() throws IOException {
        write("en/verbs.txt", "nonsense\nhoot | assert | that\n");
        CaseLexicon lexicon = CaseLexicon.of(folder);
        assertEquals(1, lexicon.problems().size());
        assertFalse(Lexicon.of(lexicon.language("en")).verbs("hoots").isEmpty());
    }

    @Test
    void bytesThatAreNoTextAreAProblem() throws IOException {
        Path file = write("en/verbs.txt", "");
        Files.write(file, new byte[] {'h', (byte) 0xff, '\n'});
        assertTrue(CaseLexicon.of(folder).problems().getFirst().message().contains("UTF-8"));
    }

    @Test
    void rulesAreSwitchedOff() throws IOException {
        write("rules.txt", "# too many here\noff claim.noun\n");
        assertEquals(Set.of("claim.noun"), CaseLexicon.of(folder).rulesOff());
    }

    @Test
    void aChangedFileIsReadAgain() throws IOException {
        Path file = write("rules.txt", "off claim.noun\n");
        CaseLexicon before = CaseLexicon.of(folder);
        assertSame(before, CaseLexicon.of(folder));
        Files.writeString(file, "off claim.noun\noff claim.adverb\n", StandardCharsets.UTF_8);
        assertEquals(Set.of("claim.noun", "claim.adverb"), CaseLexicon.of(folder).rulesOff());
        assertFalse(before.fingerprint().equals(CaseLexicon.of(folder).fingerprint()));
    }
}
