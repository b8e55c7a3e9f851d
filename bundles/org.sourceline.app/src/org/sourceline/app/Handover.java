package org.sourceline.app;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * How a second start hands its articles to the instance that has the workspace: it leaves a file with their paths in a folder that the
 * first one watches. A file of paths is UTF-8, with a NUL behind each path.
 */
public final class Handover {

    private static final String SUFFIX = ".open";

    private final Path folder;

    /** @param workspace the folder both instances were started on */
    public Handover(Path workspace) {
        this.folder = workspace.resolve(".metadata").resolve("open");
    }

    /**
     * Leaves articles for the instance that has the workspace.
     *
     * @throws IOException if the folder cannot be written
     */
    public void leave(List<Path> articles) throws IOException {
        Files.createDirectories(folder);
        StringBuilder paths = new StringBuilder();
        articles.forEach(article -> paths.append(article).append('\0'));
        String name = UUID.randomUUID().toString();
        Path unfinished = Files.writeString(folder.resolve(name), paths, StandardCharsets.UTF_8);
        Files.move(unfinished, folder.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Tells of articles left from now on, and of those that lie there, in a thread of its own that ends with the program. */
    public void watch(Consumer<Path> article) {
        Thread.ofPlatform().daemon().name("Articles handed over").start(() -> {
            try (WatchService watcher = folder.getFileSystem().newWatchService()) {
                Files.createDirectories(folder);
                folder.register(watcher, ENTRY_CREATE);
                while (true) {
                    take(article);
                    watcher.take().reset();
                }
            } catch (IOException e) {
                ILog.of(Handover.class).warn(Messages.get("handover.unwatched", folder), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void take(Consumer<Path> article) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : left) {
                String paths = Files.readString(file, StandardCharsets.UTF_8);
                Files.delete(file);
                Arrays.stream(paths.split("\0")).filter(path -> !path.isEmpty()).map(Path::of).forEach(article);
            }
        }
    }
}
