package org.sourceline.cli.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.Cli;
import org.sourceline.cli.ExitCode;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.store.PageWriter;

class MergeTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:30:00Z");
    private static final Page EMPTY = Page.empty("mara", "articles/ferry.txt", "0".repeat(64), "UTF-8", "Sourceline 0.1.0");

    @TempDir
    private Path folder;
    private Path base = Path.of("");
    private Path ours = Path.of("");
    private Path theirs = Path.of("");

    @BeforeEach
    void name() {
        base = folder.resolve("base.jsonld");
        ours = folder.resolve("ours.jsonld");
        theirs = folder.resolve("theirs.jsonld");
    }

    private static Annotation note(int number, String text) {
        return new Annotation("urn:uuid:00000000-0000-4000-8000-%012d".formatted(number), Status.MANUAL, new Creator.Person("Mara"), MONDAY,
                new NoteBody(text), List.of(new Passage("articles/ferry.txt", new TextSpan(number, number + 5), "ferry", "", "")));
    }

    private static Path write(Path file, Annotation... items) throws IOException {
        return Files.write(file, new PageWriter().toBytes(EMPTY.withItems(List.of(items))));
    }

    private static List<Annotation> items(Path file) throws IOException {
        return new PageReader().read(file).page().items();
    }

    @Test
    void takesWhatEitherSideAdded() throws IOException {
        write(base, note(1, "old"));
        write(ours, note(1, "old"), note(2, "mine"));
        write(theirs, note(1, "new"), note(3, "theirs"));

        assertEquals(new Cli(ExitCode.OK, "", ""), Cli.call("merge", base, ours, theirs));

        assertEquals(List.of(note(1, "new"), note(2, "mine"), note(3, "theirs")), items(ours));
        assertEquals(List.of(note(1, "new"), note(3, "theirs")), items(theirs));
    }

    @Test
    void aConflictKeepsOursAndIsTold() throws IOException {
        write(base, note(1, "old"));
        write(ours, note(1, "mine"));
        write(theirs, note(1, "theirs"), note(2, "added"));

        Cli called = Cli.call("merge", "--name", "annotations/mara/ferry.txt.jsonld", base, ours, theirs);

        assertEquals(ExitCode.FAILED, called.code());
        assertEquals("sourceline: annotations/mara/ferry.txt.jsonld: both sides changed body.value of Note “ferry” (" + note(1, "").id()
                + "); ours is kept.\n", called.err());
        assertEquals(List.of(note(1, "mine"), note(2, "added")), items(ours));
    }

    @Test
    void aConflictIsDecidedByOption() throws IOException {
        write(base, note(1, "old"));
        write(ours, note(1, "mine"));
        write(theirs, note(1, "theirs"));
        Path output = folder.resolve("merged.jsonld");

        assertEquals(new Cli(ExitCode.OK, "", ""), Cli.call("merge", "--take", "theirs", "--output", output, base, ours, theirs));

        assertEquals(List.of(note(1, "theirs")), items(output));
        assertEquals(List.of(note(1, "mine")), items(ours));
    }

    @Test
    void withoutABaseAllIsTaken() throws IOException {
        Files.createFile(base);
        write(ours, note(1, "one"));
        write(theirs, note(2, "two"));
        assertEquals(ExitCode.OK, Cli.call("merge", base, ours, theirs).code());
        assertEquals(List.of(note(1, "one"), note(2, "two")), items(ours));
    }

    @Test
    void aDamagedPageIsNamedAndNothingWritten() throws IOException {
        write(base, note(1, "old"));
        byte[] before = Files.readAllBytes(write(ours, note(1, "mine")));
        Files.writeString(theirs, "{\"type\":\"AnnotationPage\",\"items\":[{");

        Cli called = Cli.call("merge", base, ours, theirs);

        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().startsWith("sourceline: " + theirs + " is cut off"), called.err());
        assertArrayEquals(before, Files.readAllBytes(ours));
    }

    @Test
    void aPageOfANewerVersionIsLeftAlone() throws IOException {
        write(base);
        write(ours, note(1, "mine"));
        Files.writeString(theirs, "{\"type\":\"AnnotationPage\",\"formatVersion\":2,\"items\":[]}");
        Cli called = Cli.call("merge", base, ours, theirs);
        assertEquals(ExitCode.FAILED, called.code());
        assertEquals("sourceline: " + theirs + " was written by a newer version of Sourceline and is not merged by this one.\n", called.err());
    }

    @Test
    void pagesOfDifferentTextsAreTold() throws IOException {
        write(base, note(1, "old"));
        write(ours, note(1, "old"));
        Page other = Page.empty("mara", "articles/ferry.txt", "1".repeat(64), "UTF-8", "Sourceline 0.1.0");
        Files.write(theirs, new PageWriter().toBytes(other.withItems(List.of(note(1, "old")))));
        Cli called = Cli.call("merge", base, ours, theirs);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("different texts of the article"), called.err());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertEquals(ExitCode.USAGE, Cli.call("merge", base, ours).code());
        assertEquals(ExitCode.USAGE, Cli.call("merge", "--take", "mine", base, ours, theirs).code());
        assertTrue(Cli.call("merge").err().contains("name three pages"));
    }

    @Test
    void aFolderThatIsNoRepositoryIsNotSetUp() {
        Cli called = Cli.call("merge", "--install", folder);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("could not be set up; git says: fatal: not a git repository"), called.err());
    }

    /** Two clones of a case, both changed, merged by git itself through a script that calls this very code. */
    @Test
    void gitMergesWithIt() throws IOException, InterruptedException {
        Path page = folder.resolve("case/annotations/mara/ferry.txt.jsonld");
        Files.createDirectories(folder.resolve("case/annotations/mara"));
        git("init", "-q", "-b", "main");
        Cli installed = Cli.callOnTerminal(Map.of("SOURCELINE_SCRIPT", script()), "merge", "--install", folder.resolve("case"));
        assertEquals(ExitCode.OK, installed.code(), installed.err());
        assertTrue(installed.out().contains("added “*.jsonld merge=sourceline”"), installed.out());
        assertTrue(Cli.call("merge", "--install", page.getParent()).out().contains("has the line already"));
        Cli.callOnTerminal(Map.of("SOURCELINE_SCRIPT", script()), "merge", "--install", folder.resolve("case"));

        commit(page, note(1, "old"), note(5, "tombstone"));
        git("checkout", "-q", "-b", "other");
        commit(page, note(1, "theirs"), note(2, "added there"), note(5, "tombstone").withStatus(Status.DELETED, MONDAY));
        git("checkout", "-q", "main");
        commit(page, note(1, "old"), note(3, "added here"), note(5, "tombstone"));
        git("merge", "-q", "-m", "both", "other");

        assertEquals(List.of(note(1, "theirs"), note(2, "added there"), note(3, "added here"),
                note(5, "tombstone").withStatus(Status.DELETED, MONDAY)), items(page));
    }

    private String script() throws IOException {
        Path script = folder.resolve("it's a script");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(script, "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                + "' org.sourceline.cli.Main \"$@\"\n");
        assertTrue(script.toFile().setExecutable(true));
        return script.toString();
    }

    private void commit(Path page, Annotation... items) throws IOException, InterruptedException {
        write(page, items);
        git("add", "-A");
        git("-c", "user.name=Mara", "-c", "user.email=mara@example.org", "commit", "-q", "-m", "annotated");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Stream.concat(Stream.of("git", "-c", "user.name=Mara", "-c", "user.email=mara@example.org"),
                Stream.of(arguments)).toList());
        Process process = new ProcessBuilder(command).directory(folder.resolve("case").toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
