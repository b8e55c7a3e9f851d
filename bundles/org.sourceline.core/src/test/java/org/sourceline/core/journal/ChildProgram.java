package org.sourceline.core.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Another JVM with the class path of the test, that starts as fast as one can. */
final class ChildProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private ChildProgram(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static ChildProgram start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx128m", "-cp", System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ChildProgram(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line it says; waits for it. Null at the end. */
    @Nullable String line() throws IOException {
        return said.readLine();
    }

    /** All lines that it says up to its end. */
    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** SIGKILL, by the handle: the process itself would close what it said. Returns what it had said and nobody had heard. A line that is not whole was not said. */
    List<String> kill() throws IOException {
        process.toHandle().destroyForcibly();
        return lines();
    }

    /** Answers its waiting for input. */
    void go() throws IOException {
        process.getOutputStream().close();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
