package org.sourceline.cli.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sourceline.cli.Printable;
import org.sourceline.cli.Texts;
import org.sourceline.core.store.SafeFile;

/** Makes a git repository merge annotation pages with this program: an attribute in the repository, and the driver in its configuration. */
final class GitSetup {

    /** The environment variable in which the start script gives its own path. */
    private static final String SCRIPT = "SOURCELINE_SCRIPT";
    private static final String ATTRIBUTE = "*.jsonld merge=sourceline";

    private final Path folder;
    private final String program;

    GitSetup(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.program = quoted(environment.getOrDefault(SCRIPT, "sourceline"));
    }

    /** As one word of the shell, which git uses to call it. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /**
     * Sets it up; what is there already stays.
     *
     * @return what was done, in words
     * @throws IOException if the folder is in no repository, or git or a file refuses; the message says so
     */
    List<String> install() throws IOException {
        Path root = Path.of(git("rev-parse", "--show-toplevel"));
        List<String> done = new ArrayList<>();
        done.add(attribute(root.resolve(".gitattributes")));
        configure("merge.sourceline.name", "Sourceline annotation sets", done);
        configure("merge.sourceline.driver", program + " merge --name %P %O %A %B", done);
        for (String side : List.of("ours", "theirs")) {
            String tool = "mergetool.sourceline-" + side;
            configure(tool + ".cmd", program + " merge --take " + side + " --name \"$MERGED\" --output \"$MERGED\" \"$BASE\" \"$LOCAL\" \"$REMOTE\"",
                    done);
            configure(tool + ".trustExitCode", "true", done);
        }
        done.add(Texts.get("merge.install.done"));
        return done;
    }

    private static String attribute(Path file) throws IOException {
        String old = Files.exists(file) ? Files.readString(file) : "";
        if (old.lines().anyMatch(ATTRIBUTE::equals)) {
            return Texts.get("merge.install.there", Printable.path(file));
        }
        String end = old.isEmpty() || old.endsWith("\n") ? "" : "\n";
        new SafeFile().write(file, out -> out.write((old + end + ATTRIBUTE + "\n").getBytes(StandardCharsets.UTF_8)));
        return Texts.get("merge.install.attribute", Printable.path(file), ATTRIBUTE);
    }

    private void configure(String key, String value, List<String> done) throws IOException {
        git("config", "--local", key, value);
        done.add(Texts.get("merge.install.config", key, Printable.line(value)));
    }

    private String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IOException(Texts.get("merge.install.noGit"), e);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(Texts.get("merge.install.refused", Printable.path(folder), Printable.line(said)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException(e);
        }
        return said;
    }
}
