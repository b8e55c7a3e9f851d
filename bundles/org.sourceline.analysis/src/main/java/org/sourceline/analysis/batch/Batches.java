package org.sourceline.analysis.batch;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Parts of a long list that are worked on by all processors at once. A short list, as that of an article of usual length, is left to the
 * calling thread, which has done it sooner than another has begun.
 */
public final class Batches {

    /** How many elements a part has. */
    static final int SIZE = 256;

    private Batches() {
    }

    /**
     * What a function makes of each part of a list, in the order of the list. The function may be called by several threads at once, and must not
     * depend on what it made of other parts.
     *
     * @throws RuntimeException what the function throws
     */
    public static <T, R> List<R> map(List<T> list, Function<List<T>, R> work) {
        if (list.size() <= SIZE) {
            return List.of(work.apply(list));
        }
        return IntStream.range(0, (list.size() + SIZE - 1) / SIZE).parallel()
                .mapToObj(part -> work.apply(list.subList(part * SIZE, Math.min(list.size(), (part + 1) * SIZE)))).toList();
    }

    /** Cuts a list into parts so large that each keeps all processors busy with {@link #map}, and so small that not everything is held at once. */
    public static <T> List<List<T>> windows(List<T> list) {
        int size = SIZE * 4 * Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, (list.size() + size - 1) / size)
                .mapToObj(window -> list.subList(window * size, Math.min(list.size(), (window + 1) * size))).toList();
    }
}
