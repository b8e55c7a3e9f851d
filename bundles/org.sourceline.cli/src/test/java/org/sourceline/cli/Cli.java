package org.sourceline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * A call of the command line inside the test.
 *
 * @param code the exit code
 * @param out what went to the output
 * @param err what went to the error output
 */
public record Cli(int code, String out, String err) {

    /** Calls with pipes for streams. */
    public static Cli call(Object... arguments) {
        return call(false, Map.of(), arguments);
    }

    /** Calls on what says it is a terminal. */
    public static Cli callOnTerminal(Map<String, String> environment, Object... arguments) {
        return call(true, environment, arguments);
    }

    private static Cli call(boolean terminal, Map<String, String> environment, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal, terminal, environment);
        int code = Main.run(shell, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
