package org.sourceline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command is called from.
 *
 * @param out where results go
 * @param err where messages and progress go
 * @param outIsTerminal whether a person is likely to look at {@code out}
 * @param errIsTerminal whether a person is likely to look at {@code err}
 * @param environment the environment variables
 */
public record Shell(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, Map<String, String> environment) {

    /**
     * The environment variable by which the start script tells which streams are terminals: their numbers, as in {@code 12}. Java
     * itself cannot tell for each of them.
     */
    public static final String TERMINALS = "SOURCELINE_TERMINALS";

    private static final int DEFAULT_WIDTH = 80;
    private static final int MIN_WIDTH = 20;
    private static final int MAX_WIDTH = 1_000;

    public Shell {
        environment = Map.copyOf(environment);
    }

    /** The streams and the environment of this process. */
    static Shell ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean out = isTerminal(1, environment);
        boolean err = isTerminal(2, environment);
        return new Shell(stream(FileDescriptor.out, out, "stdout.encoding"), stream(FileDescriptor.err, err, "stderr.encoding"), out,
                err, environment);
    }

    private static boolean isTerminal(int stream, Map<String, String> environment) {
        String told = environment.get(TERMINALS);
        return told == null ? System.console() != null : told.contains(Integer.toString(stream));
    }

    /** Files and pipes get UTF-8; a terminal gets what it asks for, unless that could not even show a name with an accent. */
    private static PrintStream stream(FileDescriptor descriptor, boolean terminal, String property) {
        Charset charset = terminal ? Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true,
                charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }

    /** Tells the user something beside the results. @param words in one line, or empty for nothing */
    public void tell(String words) {
        if (!words.isEmpty()) {
            err.println(Texts.get("error", Printable.line(words)));
        }
    }

    /** The width of the terminal in columns, as far as the environment tells it. */
    public int width() {
        try {
            return Math.clamp(Integer.parseInt(environment.getOrDefault("COLUMNS", "")), MIN_WIDTH, MAX_WIDTH);
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }

    /** Whether results may carry escape sequences: on a terminal that knows them, unless the user declines ({@code NO_COLOR}). */
    public boolean wantsColour() {
        return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }
}
