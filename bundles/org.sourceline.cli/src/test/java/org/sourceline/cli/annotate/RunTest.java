package org.sourceline.cli.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.cli.Progress;
import org.sourceline.cli.Shell;
import org.sourceline.core.store.PageStore;

class RunTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static List<Plan.Piece> pieces(int number) {
        PageStore store = PageStore.in(Path.of("out"), "suggested");
        return IntStream.range(0, number).mapToObj(i -> new Plan.Piece(Path.of(i + ".txt"), store)).toList();
    }

    private Progress progress(int total, boolean terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Progress(new Shell(stream, stream, terminal, terminal, Map.of()), total);
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static boolean misbehave(Plan.Piece piece) throws IOException {
        switch (piece.article().toString()) {
            case "1.txt" -> throw new IllegalStateException("planted");
            case "2.txt" -> throw new StackOverflowError();
            case "3.txt" -> throw new OutOfMemoryError("planted");
            case "4.txt" -> throw new CancellationException();
            case "5.txt" -> throw new IOException("5.txt is bad.");
            default -> {
                return !piece.article().toString().equals("6.txt");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void whateverHappensWithOneTheOthersAreDone(int jobs) {
        Run run = new Run(RunTest::misbehave, progress(8, false));
        run.work(pieces(8), jobs);
        assertEquals(2, run.written());
        assertEquals(1, run.current());
        assertEquals(5, run.failures());
        List.of("1.txt was given up: the analysis failed", "2.txt was given up: there is not enough memory", "3.txt was given up",
                "4.txt was given up: its analysis took longer", "5.txt is bad.")
                .forEach(message -> assertTrue(messages().contains("sourceline: " + message), messages()));
        assertEquals(5, messages().lines().count());
    }

    @Test
    void thereAreAsManyThreadsAsJobs() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CyclicBarrier together = new CyclicBarrier(3);
        Run run = new Run(piece -> {
            threads.add(Thread.currentThread());
            await(together);
            return true;
        }, progress(9, false));
        run.work(pieces(9), 3);
        assertEquals(9, run.written());
        assertEquals(3, threads.size());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTerminalShowsABarForManyAndTheMessagesAbove() {
        Progress progress = progress(8, true);
        new Run(RunTest::misbehave, progress).work(pieces(8), 1);
        progress.end();
        assertTrue(messages().contains("\r[###"), messages());
        assertTrue(messages().contains("of 8, "), messages());
        assertTrue(messages().contains("sourceline: 5.txt is bad.\n"), messages());
        assertTrue(messages().endsWith(" \r"), "the bar is gone");
    }

    @Test
    void pipesAndFewArticlesGetNoBar() {
        new Run(piece -> true, progress(8, false)).work(pieces(8), 1);
        new Run(piece -> true, progress(3, true)).work(pieces(3), 1);
        assertFalse(messages().contains("\r"), messages());
    }
}
