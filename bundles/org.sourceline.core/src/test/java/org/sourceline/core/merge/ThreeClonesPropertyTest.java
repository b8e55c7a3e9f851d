package org.sourceline.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;
import org.sourceline.core.store.SamplePage;

/**
 * Three people work on clones of one set and now and then bring theirs and the common one together, as saving and git do. Whatever they
 * do in whatever order, in the end all have the same, in which nothing is lost, resurrected or doubled.
 */
class ThreeClonesPropertyTest {

    private static final int STEPS = 1_000;
    private static final Page EMPTY = SamplePage.page().withItems(List.of());
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private static final class Clone {
        private Page base = EMPTY;
        private Page page = EMPTY;
    }

    private static final class World {
        private final Random random;
        private final List<Clone> clones = List.of(new Clone(), new Clone(), new Clone());
        private Page shared = EMPTY;
        private int made;
        private int time;
        /** For each annotation all words that somebody put on it. */
        private final Map<String, Set<String>> words = new HashMap<>();
        private final Set<String> deleted = new HashSet<>();
        private final Set<String> buried = new HashSet<>();

        World(long seed) {
            random = new Random(seed);
        }

        void step() {
            Clone one = clones.get(random.nextInt(clones.size()));
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> add(one);
                case 3, 4, 5 -> change(one);
                case 6 -> delete(one);
                default -> bringTogether(one);
            }
        }

        private Instant now() {
            return START.plusSeconds(++time);
        }

        private void add(Clone one) {
            Annotation added = SamplePage.numbered(++made);
            words.put(added.id(), new HashSet<>());
            List<Annotation> items = new ArrayList<>(one.page.items());
            items.add(added);
            items.sort(Annotation.BY_POSITION);
            one.page = one.page.withItems(items);
        }

        private void change(Clone one) {
            List<Annotation> live = one.page.items().stream().filter(Annotation::isLive).toList();
            if (!live.isEmpty()) {
                Annotation old = live.get(random.nextInt(live.size()));
                String word = "w" + now().getEpochSecond();
                List<String> tags = new ArrayList<>(old.tags());
                tags.add(word);
                words.get(old.id()).add(word);
                Annotation changed = old.withTags(tags, now());
                if (random.nextBoolean()) {
                    changed = changed.withBody(new NoteBody(word), changed.modified());
                }
                replace(one, changed);
            }
        }

        private void delete(Clone one) {
            List<Annotation> live = one.page.items().stream().filter(Annotation::isLive).toList();
            if (!live.isEmpty()) {
                Annotation gone = live.get(random.nextInt(live.size()));
                deleted.add(gone.id());
                replace(one, gone.withStatus(Status.DELETED, now()));
            }
        }

        private static void replace(Clone one, Annotation by) {
            one.page = one.page.withItems(one.page.items().stream().map(item -> item.id().equals(by.id()) ? by : item).toList());
        }

        private void bringTogether(Clone one) {
            Merged merged = PageMerge.merge(one.base, one.page, shared);
            one.page = merged.resolved(conflict -> conflict.properties().contains(Conflict.EXISTENCE) ? conflict.preferred()
                    : random.nextBoolean() ? Side.OURS : Side.THEIRS);
            one.base = one.page;
            shared = one.page;
            check();
        }

        /** What is buried in the common state stays so, whoever comes with what. */
        private void check() {
            Set<String> ids = new HashSet<>();
            for (Annotation item : shared.items()) {
                assertTrue(ids.add(item.id()), "doubled: " + item.id());
                assertTrue(!item.isLive() || !buried.contains(item.id()), "resurrected: " + item.id());
                if (!item.isLive()) {
                    buried.add(item.id());
                }
            }
            assertTrue(ids.containsAll(buried), "lost a tombstone");
        }

        void end() {
            clones.forEach(this::bringTogether);
            clones.forEach(this::bringTogether);
            clones.forEach(one -> assertEquals(shared, one.page));
            assertEquals(made, shared.items().size(), "annotations made");
            for (Annotation item : shared.items()) {
                assertEquals(words.get(item.id()), Set.copyOf(item.tags()), "words on " + item.id());
                assertEquals(!deleted.contains(item.id()), item.isLive());
            }
            assertTrue(made > STEPS / 5 && deleted.size() > STEPS / 20, made + " made");
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void allConvergeAndNothingIsLostResurrectedOrDoubled(@ForAll long seed) {
        World world = new World(seed);
        for (int i = 0; i < STEPS; i++) {
            world.step();
        }
        world.end();
    }
}
