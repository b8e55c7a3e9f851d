package org.sourceline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ShellTest {

    private static Shell shell(boolean terminal, Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Shell(nowhere, nowhere, terminal, terminal, environment);
    }

    @Test
    void widthComesFromTheEnvironment() {
        assertEquals(80, shell(true, Map.of()).width());
        assertEquals(120, shell(true, Map.of("COLUMNS", "120")).width());
        assertEquals(80, shell(true, Map.of("COLUMNS", "wide")).width());
        assertEquals(20, shell(true, Map.of("COLUMNS", "0")).width());
    }

    @Test
    void colourIsForTerminalsThatKnowItAndUsersWhoWantIt() {
        assertTrue(shell(true, Map.of("TERM", "xterm")).wantsColour());
        assertFalse(shell(false, Map.of("TERM", "xterm")).wantsColour());
        assertFalse(shell(true, Map.of("TERM", "dumb")).wantsColour());
        assertFalse(shell(true, Map.of("NO_COLOR", "1")).wantsColour());
    }
}
