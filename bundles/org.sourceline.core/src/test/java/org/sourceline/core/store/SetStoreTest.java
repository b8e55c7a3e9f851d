package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.model.Page;

class SetStoreTest {

    @TempDir
    private Path root;

    private SetStore sets() {
        return new Case(root).sets();
    }

    private static String refused(org.junit.jupiter.api.function.Executable action) {
        return assertThrows(SaveException.class, action).getMessage();
    }

    @Test
    void createsAndLists() throws IOException {
        assertEquals(List.of(), sets().names());

        sets().create("mara");
        sets().create("Iven 2");
        sets().pages("suggested").save(SamplePage.page(), null);
        Files.createDirectories(root.resolve("annotations/.hidden"));
        Files.writeString(root.resolve("annotations/note.txt"), "");

        assertEquals(List.of("Iven 2", "mara", "suggested"), sets().names());
        assertEquals(List.of(), sets().pages("mara").files());
    }

    @Test
    void refusesNamesThatAreTaken() throws IOException {
        sets().create("mara");

        assertEquals("There is an annotation set “mara” already.", refused(() -> sets().create("mara")));
        assertEquals("There is an annotation set “mara” already.", refused(() -> sets().create("Mara")));
        sets().create("iven");
        assertEquals("There is an annotation set “mara” already.", refused(() -> sets().rename("iven", "MARA")));
        Files.createDirectories(root.resolve("links"));
        Files.writeString(root.resolve("links/lone.jsonld"), "{}");
        assertEquals("There is an annotation set “lone” already.", refused(() -> sets().rename("iven", "lone")));
        assertEquals(List.of("iven", "mara"), sets().names());
    }

    @Test
    void renames() throws IOException {
        sets().pages("mara").save(SamplePage.page(), null);

        sets().rename("mara", "Mara");
        sets().rename("Mara", "night shift");

        assertEquals(List.of("night shift"), sets().names());
        Page page = sets().pages("night shift").load(SamplePage.ARTICLE).orElseThrow().page();
        assertEquals("night shift", page.set().label());
        assertEquals("There is no annotation set “mara”.", refused(() -> sets().rename("mara", "iven")));
    }

    @Test
    void throwsAwayAndBringsBack() throws IOException {
        sets().pages("mara").save(SamplePage.page(), null);

        Path place = sets().trash("mara");

        assertFalse(sets().exists("mara"));
        sets().create("mara");
        assertEquals("There is an annotation set “mara” already.", refused(() -> sets().restore(place, "mara")));
        sets().trash("mara");
        sets().restore(place, "mara");
        assertEquals(SamplePage.page(), sets().pages("mara").load(SamplePage.ARTICLE).orElseThrow().page());
    }

    @Test
    void hidesItsOwnThingsFromVersionControl() throws IOException {
        sets().create("mara");

        assertEquals("*\n", Files.readString(root.resolve(".sourceline/.gitignore")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "..", ".", "a/b", "../x", "" })
    void hasNoPagesOutsideItsFolder(String name) {
        assertThrows(IllegalArgumentException.class, () -> sets().pages(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "mara", "Iven 2", "suggested", "Zo\u00eb", "שלום", "夜", "🚢", "a-b_c (old)", "con1", "company", "v1.2" })
    void takesNames(String name) throws IOException {
        assertTrue(SetNames.problem(name).isEmpty(), name);
        sets().create(name);
        assertEquals(List.of(name), sets().names());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\t", "a\nb", "a\u0000", "a\u200fb", "a/b", "a\\b", "c:", "a*", "a?", "\"a\"", "<a>", "a|b", ".a",
            "a.", " a",
            "a ", "..", "con", "CON", "nul.txt", "LPT9", "Com1.x", "Zoe\u0308", "a\ud800" })
    void refusesNames(String name) throws IOException {
        String problem = SetNames.problem(name).orElseThrow();

        assertEquals(problem, refused(() -> sets().create(name)));
        assertTrue(problem.endsWith("."), problem);
        assertEquals(List.of(), sets().names());
    }

    @Test
    void refusesLongNames() {
        assertTrue(SetNames.problem("x".repeat(240)).isEmpty());
        assertEquals("“" + "é".repeat(121) + "” cannot be the name of an annotation set: it is too long.",
                SetNames.problem("é".repeat(121)).orElseThrow());
    }

    @Test
    void normalisesWhatAPersonTypes() {
        assertEquals("Zo\u00eb", SetNames.normalised(" Zoe\u0308 "));
    }
}
