package org.sourceline.analysis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesTest {

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, Batches.SIZE, Batches.SIZE + 1, 3 * Batches.SIZE, 10_000 })
    void everyElementOnceInOrder(int size) {
        List<Integer> list = IntStream.range(0, size).boxed().toList();
        assertEquals(list, Batches.map(list, List::copyOf).stream().flatMap(List::stream).toList());
        assertEquals(list, Batches.windows(list).stream().flatMap(List::stream).toList());
    }

    @Test
    void aShortListStaysWithItsThread() {
        List<Integer> list = IntStream.range(0, Batches.SIZE).boxed().toList();
        assertEquals(List.of(Thread.currentThread()), Batches.map(list, part -> Thread.currentThread()));
    }

    @Test
    void whatAPartThrowsComesThrough() {
        List<Integer> list = IntStream.range(0, 10_000).boxed().toList();
        assertThrows(CancellationException.class, () -> Batches.map(list, part -> {
            if (part.contains(9_000)) {
                throw new CancellationException();
            }
            return part.size();
        }));
    }
}
