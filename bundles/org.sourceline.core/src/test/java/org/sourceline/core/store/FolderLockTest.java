package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderLockTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    private Path folder;

    /** Another program: takes the lock, says so, and keeps it until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) throws IOException {
            FolderLock lock = FolderLock.take(Path.of(arguments[0]), Duration.ofSeconds(30));
            System.out.println("locked");
            System.in.read();
            lock.close();
        }
    }

    @Test
    void keepsOtherThreadsOut() throws IOException {
        Path file = folder.resolve("lock");
        FolderLock held = FolderLock.take(file, SHORT);

        ExecutionException busy = assertThrows(ExecutionException.class, () -> CompletableFuture.supplyAsync(() -> takeAndClose(file))
                .get());
        assertTrue(String.valueOf(busy.getMessage()).contains(folder + " is being written by another program; nothing was saved."));
        held.close();

        assertEquals("taken", CompletableFuture.supplyAsync(() -> takeAndClose(file)).join());
    }

    @Test
    void isNotTakenTwiceByOneThread() throws IOException {
        FolderLock held = FolderLock.take(folder.resolve("lock"), SHORT);

        assertThrows(SaveException.class, () -> FolderLock.take(folder.resolve("lock"), Duration.ofHours(1)));
        held.close();

        assertEquals("taken", takeAndClose(folder.resolve("lock")));
    }

    @Test
    void keepsOtherProgramsOutUntilTheyEnd() throws IOException, InterruptedException {
        Path file = folder.resolve("lock");
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Holder.class.getName(), file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader()) {
            assertEquals("locked", said.readLine());
            assertThrows(SaveException.class, () -> FolderLock.take(file, SHORT));

            other.destroyForcibly().waitFor();
            FolderLock.take(file, Duration.ofSeconds(30)).close();
        } finally {
            other.destroyForcibly();
        }
    }

    private static String takeAndClose(Path file) {
        try {
            FolderLock.take(file, SHORT).close();
            return "taken";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
