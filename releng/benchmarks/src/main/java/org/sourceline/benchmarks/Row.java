package org.sourceline.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * A row of the performance goals, measured by JMH benchmarks of one class that take a size {@code n}.
 *
 * @param id P1, P2 …
 * @param work what is done
 * @param ours the name of our benchmark method
 * @param growthGoal how many times as long the work may take at the largest size as at the smallest; null without such a goal
 * @param sizes from the smallest to the largest
 * @param recall how much of what the first peer finds is found at the largest size; null where both find all
 */
record Row(String id, String work, Class<?> benchmark, String ours, List<Peer> peers, @Nullable Double growthGoal, List<Integer> sizes,
        @Nullable Recall recall) {

    static final int SMALL = 10_000;
    static final int MIDDLE = 100_000;
    static final int LARGE = 1_000_000;
    static final List<Integer> SIZES = List.of(SMALL, MIDDLE, LARGE);

    /** A row of the usual sizes. */
    Row(String id, String work, Class<?> benchmark, String ours, List<Peer> peers, @Nullable Double growthGoal) {
        this(id, work, benchmark, ours, peers, growthGoal, SIZES);
    }

    /** A row of work that finds all there is. */
    Row(String id, String work, Class<?> benchmark, String ours, List<Peer> peers, @Nullable Double growthGoal, List<Integer> sizes) {
        this(id, work, benchmark, ours, peers, growthGoal, sizes, null);
    }

    /**
     * Work that may miss something.
     *
     * @param goal the least share of what there is that must be found, from 0 to 1
     */
    record Recall(IntFunction<Found> at, double goal) {

        /** How much of what there is was found. */
        record Found(int found, int all) {
        }
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
