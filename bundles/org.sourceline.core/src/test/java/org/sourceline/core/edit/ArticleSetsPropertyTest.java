package org.sourceline.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

/** Random edits, undone and redone, beside sets that are opened anew each time. */
class ArticleSetsPropertyTest {

    private static final List<String> WORDS = List.of("Mira Quell", "Tolland ferry", "ferry", "letter", "Harbour Gazette", "May");
    private static final List<String> SETS = List.of("own", "suggested");
    private static final Page OWN = Sample.page("own", Sample.manual("n0", "letter"));
    private static final Page SUGGESTED = Sample.page("suggested", Sample.suggestion("n1", "May"), Sample.suggestion("n2", "ferry"));

    /** What to make of the annotation of a number; the state that is there is looked up when the edit is made. */
    record Wish(String set, int number, @Nullable Status status, String words, int suggestion) {

        @Nullable Annotation after() {
            if (status == null) {
                return null;
            }
            Annotation base = Sample.manual("n" + number, words);
            return new Annotation(base.id(), status, base.creator(), base.created(), base.modified(), base.body(), base.target(),
                    suggestion < 0 ? null : "n" + suggestion, base.tags(), base.note(), base.extras());
        }
    }

    /** Undo, redo, save, or an edit of these wishes. */
    record Step(int kind, List<Wish> wishes) {
    }

    /** The sets with the history that the workbench would keep. */
    private static final class Desk {
        private final ArticleSets sets = Sample.open(OWN, SUGGESTED);
        private final Map<String, Page> saved = new HashMap<>(Map.of("own", OWN, "suggested", SUGGESTED));
        private final Deque<Edit> done = new ArrayDeque<>();
        private final Deque<Edit> undone = new ArrayDeque<>();

        void run(Step step) {
            switch (step.kind()) {
                case 0 -> move(done, undone, true);
                case 1 -> move(undone, done, false);
                case 2 -> SETS.forEach(this::save);
                default -> {
                    Edit edit = edit(step.wishes());
                    sets.apply(edit);
                    done.push(edit);
                    undone.clear();
                }
            }
        }

        private void move(Deque<Edit> from, Deque<Edit> to, boolean back) {
            if (!from.isEmpty()) {
                Edit edit = from.pop();
                sets.apply(back ? edit.inverse() : edit);
                to.push(edit);
            }
        }

        private void save(String set) {
            Page written = sets.snapshot(set);
            saved.put(set, written);
            sets.saved(written);
        }

        private Edit edit(List<Wish> wishes) {
            List<Change> changes = new ArrayList<>();
            Map<String, @Nullable Annotation> states = new HashMap<>();
            for (Wish wish : wishes) {
                String id = "n" + wish.number();
                String key = wish.set() + id;
                Annotation there = states.containsKey(key) ? states.get(key)
                        : sets.find(wish.set(), id).map(Anchored::annotation).orElse(null);
                Annotation after = wish.after();
                if (there != null || after != null) {
                    changes.add(new Change(wish.set(), there, after));
                    states.put(key, after);
                }
            }
            return new Edit("Random", changes);
        }

        void check() {
            ArticleSets fresh = Sample.open(sets.snapshot("own"), sets.snapshot("suggested"));
            assertEquals(marks(fresh), marks(sets));
            for (String set : SETS) {
                assertEquals(fresh.snapshot(set), sets.snapshot(set));
                assertEquals(!saved.get(set).equals(sets.snapshot(set)), sets.isDirty(set), set + " dirty");
            }
            for (Anchored one : fresh.all()) {
                assertEquals(fresh.isShown(one), sets.isShown(sets.find(one.set(), one.id()).orElseThrow()));
            }
        }
    }

    @Property(tries = 300)
    void editsUndoAndRedoLeaveWhatOpeningTheSetsWould(@ForAll("steps") List<Step> steps) {
        Desk desk = new Desk();
        for (Step step : steps) {
            desk.run(step);
            desk.check();
        }
    }

    @Property(tries = 300)
    void undoingAllComesBackToTheStart(@ForAll("steps") List<Step> steps) {
        Desk desk = new Desk();
        steps.forEach(desk::run);
        while (!desk.done.isEmpty()) {
            desk.move(desk.done, desk.undone, true);
        }
        assertEquals(OWN, desk.sets.snapshot("own"));
        assertEquals(SUGGESTED, desk.sets.snapshot("suggested"));
        desk.check();
    }

    /** What changed in the painting between two steps is inside the extent of the event. */
    @Property(tries = 300)
    void theEventCoversWhatLooksDifferent(@ForAll("steps") List<Step> steps) {
        Desk desk = new Desk();
        List<ArticleListener.Event> events = new ArrayList<>();
        desk.sets.addListener(events::add);
        for (Step step : steps) {
            List<String> before = marks(desk.sets);
            events.clear();
            desk.run(step);
            List<Anchored> told = events.stream().flatMap(event -> event.added().stream()).toList();
            List<Anchored> gone = events.stream().flatMap(event -> event.removed().stream()).toList();
            marks(desk.sets).stream().filter(mark -> !before.contains(mark))
                    .forEach(mark -> assertEquals(true, told.stream().anyMatch(one -> mark.startsWith(name(one)))));
            before.stream().filter(mark -> !marks(desk.sets).contains(mark))
                    .forEach(mark -> assertEquals(true, gone.stream().anyMatch(one -> mark.startsWith(name(one)))));
        }
    }

    private static String name(Anchored one) {
        return one.set() + "/" + one.id() + "@";
    }

    private static List<String> marks(ArticleSets sets) {
        List<String> found = new ArrayList<>();
        sets.marksIn(new TextSpan(0, Sample.TEXT.length()), mark -> found.add(name(mark.of()) + mark.span() + mark.of().annotation()));
        found.sort(null);
        return found;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Wish> wishes = Combinators.combine(Arbitraries.of(SETS), Arbitraries.integers().between(0, 7),
                Arbitraries.of(Status.class).injectNull(0.2), Arbitraries.of(WORDS), Arbitraries.integers().between(-3, 4)).as(Wish::new);
        return Combinators.combine(Arbitraries.integers().between(0, 7), wishes.list().ofMaxSize(5)).as(Step::new).list().ofMaxSize(15);
    }
}
