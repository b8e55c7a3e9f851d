package org.sourceline.benchmarks;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of the performance goals, measured by JMH benchmarks of one class that take a size {@code n}.
 *
 * @param id P1, P2 …
 * @param work what is done
 * @param ours the name of our benchmark method
 * @param growthGoal how many times as long the work may take at the largest size as at the smallest; null without such a goal
 * @param sizes from the smallest to the largest
 */
record Row(String id, String work, Class<?> benchmark, String ours, List<Peer> peers, @Nullable Double growthGoal, List<Integer> sizes) {

    static final int SMALL = 10_000;
    static final int MIDDLE = 100_000;
    static final int LARGE = 1_000_000;
    static final List<Integer> SIZES = List.of(SMALL, MIDDLE, LARGE);

    /** A row of the usual sizes. */
    Row(String id, String work, Class<?> benchmark, String ours, List<Peer> peers, @Nullable Double growthGoal) {
        this(id, work, benchmark, ours, peers, growthGoal, SIZES);
    }

    /**
     * What ours is measured beside.
     *
     * @param method the name of its benchmark method
     * @param largest the largest size that it masters in reasonable time
     * @param goals by size, how many times as long as the peer ours may take
     * @param times how often its time counts: more than once where it does a part of the work
     */
    record Peer(String name, String method, int largest, Map<Integer, Double> goals, int times) {

        /** One that does all of the work. */
        Peer(String name, String method, int largest, Map<Integer, Double> goals) {
            this(name, method, largest, goals, 1);
        }
    }
}
