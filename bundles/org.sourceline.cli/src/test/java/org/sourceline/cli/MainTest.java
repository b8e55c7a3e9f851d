package org.sourceline.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.analysis.Suggester;
import org.sourceline.core.budget.Budget;

class MainTest {

    static List<String> names() {
        return Commands.all().stream().map(Command::name).toList();
    }

    @Test
    void theListForTheStartScriptNamesEveryCommand() throws IOException {
        try (InputStream list = Objects.requireNonNull(Main.class.getResourceAsStream("commands.txt"))) {
            assertEquals(names(), new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void aBudgetThatIsNoNumberIsToldBeforeAnythingIsDone() {
        System.setProperty(Budget.ARTICLE_LINES.property(), "a few");
        try {
            Cli called = Cli.call("show", "missing.txt");
            assertEquals(ExitCode.USAGE, called.code());
            assertTrue(called.err().contains("sourceline.article.lines") && called.err().contains("“a few”"), called.err());
        } finally {
            System.clearProperty(Budget.ARTICLE_LINES.property());
        }
    }

    @Test
    void helpListsEveryCommand() {
        Cli called = Cli.call("--help");
        assertEquals(ExitCode.OK, called.code());
        names().forEach(name -> assertTrue(called.out().contains("\n  " + name + " "), called.out()));
        assertEquals("", called.err());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandHasHelpAndVersion(String name) {
        Cli help = Cli.call(name, "--help");
        Cli version = Cli.call(name, "--version");
        assertAll(() -> assertEquals(ExitCode.OK, help.code()),
                () -> assertTrue(help.out().contains("Usage: sourceline " + name), help.out()),
                () -> assertTrue(help.out().contains("Exit codes: 0 "), help.out()),
                () -> assertEquals(new Cli(ExitCode.OK, "Sourceline " + Suggester.VERSION + "\n", ""), version));
    }

    @Test
    void versionNeedsNoCommand() {
        assertEquals(new Cli(ExitCode.OK, "Sourceline " + Suggester.VERSION + "\n", ""), Cli.call("--version"));
    }

    @Test
    void withoutACommandTheHelpIsAnError() {
        Cli called = Cli.call();
        assertEquals(ExitCode.USAGE, called.code());
        assertEquals("", called.out());
        assertTrue(called.err().contains("Usage: sourceline"), called.err());
    }

    @Test
    void anUnknownCommandIsNamed() {
        Cli called = Cli.call("anotate", "x.txt");
        assertEquals(ExitCode.USAGE, called.code());
        assertTrue(called.err().startsWith("sourceline: there is no command “anotate”."), called.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotate", "show"})
    void aCommandWithoutFilesAsksForOne(String name) {
        Cli called = Cli.call(name);
        assertEquals(ExitCode.USAGE, called.code());
        assertEquals("sourceline: which file? Name at least one.\nTry “sourceline " + name + " --help”.\n", called.err());
    }

    @Test
    void anUnknownOptionIsNamed() {
        Cli called = Cli.call("annotate", "--colour", "x.txt");
        assertEquals(ExitCode.USAGE, called.code());
        assertTrue(called.err().contains("--colour"), called.err());
    }

    @Test
    void argumentsCannotSteerTheTerminal() {
        Cli called = Cli.call("\u001B[2Jx");
        assertEquals(ExitCode.USAGE, called.code());
        assertTrue(called.err().contains("“\uFFFD[2Jx”"), called.err());
    }
}
