package org.sourceline.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.core.edit.ArticleListener.Kind;
import org.sourceline.core.model.Annotation;

/** Sets that come and go, the active one, and who is told. */
class ArticleSetsTest {

    private static final Annotation QUELL = Sample.manual("a", "Mira Quell");
    private static final Annotation FERRY = Sample.manual("b", "Tolland ferry");

    private final ArticleSets sets = Sample.open();

    @Test
    void theFirstSetThatMayBeWrittenIsActive() {
        assertEquals(Optional.empty(), sets.active());
        sets.open(Sample.page("locked"), false);
        assertEquals(Optional.empty(), sets.active());
        sets.open(Sample.page("own"), true);
        sets.open(Sample.page("other"), true);
        assertEquals(Optional.of("own"), sets.active());
        assertEquals(List.of("locked", "own", "other"), sets.names());
    }

    @Test
    void anotherSetCanBeMadeActive() {
        sets.open(Sample.page("own"), true);
        sets.open(Sample.page("other"), true);
        sets.open(Sample.page("locked"), false);
        sets.activate("other");
        assertEquals(Optional.of("other"), sets.active());
        assertThrows(IllegalArgumentException.class, () -> sets.activate("locked"));
        assertThrows(IllegalArgumentException.class, () -> sets.activate("hidden"));
        assertEquals(Optional.of("other"), sets.active());
    }

    @Test
    void anotherSetStepsInForAnActiveOneThatGoes() {
        sets.open(Sample.page("own"), true);
        sets.open(Sample.page("locked"), false);
        sets.open(Sample.page("other"), true);
        sets.close("own");
        assertEquals(Optional.of("other"), sets.active());
        sets.open(Sample.page("other"), false);
        assertEquals(Optional.empty(), sets.active());
        sets.open(Sample.page("locked"), true);
        assertEquals(Optional.of("locked"), sets.active());
        sets.close("locked");
        assertEquals(Optional.empty(), sets.active());
        assertFalse(sets.isWritable("other"));
    }

    @Test
    void openingASetAgainReplacesItInItsPlace() {
        sets.open(Sample.page("own", QUELL), true);
        sets.open(Sample.page("other"), true);
        sets.apply(Sample.edit(Sample.add("own", FERRY)));
        sets.open(Sample.page("own", FERRY), true);
        assertEquals(List.of("own", "other"), sets.names());
        assertEquals(List.of("b:Tolland ferry"), Sample.painted(sets));
        assertFalse(sets.isDirty());
    }

    @Test
    void aClosedSetIsGone() {
        sets.open(Sample.page("own", QUELL), true);
        sets.open(Sample.page("other", QUELL, FERRY), true);
        assertEquals(3, sets.all().size());
        assertEquals("own", sets.find("a").orElseThrow().set());
        sets.close("own");
        assertEquals("other", sets.find("a").orElseThrow().set());
        assertEquals(Optional.empty(), sets.find("own", "a"));
        assertEquals(List.of("a:Mira Quell", "b:Tolland ferry"), Sample.painted(sets));
        assertThrows(IllegalArgumentException.class, () -> sets.snapshot("own"));
        sets.close("own");
        assertEquals(List.of("other"), sets.names());
    }

    @Test
    void listenersHearOfEverything() {
        List<ArticleListener.Event> events = new ArrayList<>();
        sets.addListener(events::add);
        sets.open(Sample.page("own", QUELL), true);
        sets.activate("own");
        sets.apply(Sample.edit(Sample.remove("own", QUELL), Sample.add("own", FERRY)));
        sets.saved(sets.snapshot("own"));
        sets.close("own");
        assertEquals(List.of(Kind.SETS, Kind.SETS, Kind.EDITED, Kind.SAVED, Kind.SETS),
                events.stream().map(ArticleListener.Event::kind).toList());
        ArticleListener.Event edited = events.get(2);
        assertSame(sets, edited.source());
        assertEquals(List.of("a"), Sample.ids(edited.removed()));
        assertEquals(List.of("b"), Sample.ids(edited.added()));
        assertEquals(Sample.span("Mira Quell").cover(Sample.span("Tolland ferry")), edited.extent().orElseThrow());
        assertEquals(Optional.empty(), events.get(3).extent());
    }

    @Test
    void anEditThatChangesNothingIsNotTold() {
        sets.open(Sample.page("own", QUELL), true);
        List<ArticleListener.Event> events = new ArrayList<>();
        sets.addListener(events::add);
        sets.apply(Sample.edit());
        sets.apply(Sample.edit(Sample.replace("own", QUELL, QUELL)));
        sets.apply(Sample.edit(Sample.add("own", FERRY), Sample.remove("own", FERRY)));
        assertEquals(List.of(), events);
    }

    @Test
    void theEventShowsBeforeAndAfter() {
        sets.open(Sample.page("own", QUELL), true);
        List<ArticleListener.Event> events = new ArrayList<>();
        sets.addListener(events::add);
        Annotation renamed = QUELL.withBody(Sample.person("M. Quell"), Sample.TIME);
        sets.apply(Sample.edit(Sample.replace("own", QUELL, renamed)));
        assertSame(QUELL, events.getLast().removed().getFirst().annotation());
        assertSame(renamed, events.getLast().added().getFirst().annotation());
        assertEquals(events.getLast().removed(), events.getLast().added(), "the same annotation in another state");
    }

    @Test
    void aListenerThatIsRemovedHearsNoMore() {
        List<ArticleListener.Event> events = new ArrayList<>();
        ArticleListener listener = events::add;
        sets.addListener(listener);
        sets.removeListener(listener);
        sets.open(Sample.page("own"), true);
        assertEquals(List.of(), events);
    }

    @Test
    void allAreToldInOrderThoughOneListenerMakesTheNextChange() {
        sets.open(Sample.page("own"), true);
        List<String> heard = new ArrayList<>();
        sets.addListener(event -> {
            if (event.kind() == Kind.EDITED && sets.find("b").isEmpty()) {
                sets.apply(Sample.edit(Sample.add("own", FERRY)));
            }
        });
        sets.addListener(event -> heard.addAll(Sample.ids(event.added())));
        sets.apply(Sample.edit(Sample.add("own", QUELL)));
        assertEquals(List.of("a", "b"), heard);
    }

    @Test
    void allAreToldThoughOneListenerFails() {
        sets.open(Sample.page("own"), true);
        List<String> heard = new ArrayList<>();
        sets.addListener(event -> {
            throw new IllegalStateException("first");
        });
        sets.addListener(event -> {
            throw new IllegalStateException("second");
        });
        sets.addListener(event -> heard.addAll(Sample.ids(event.added())));
        Edit edit = Sample.edit(Sample.add("own", QUELL));
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> sets.apply(edit));
        assertEquals("first", failure.getMessage());
        assertEquals("second", failure.getSuppressed()[0].getMessage());
        assertEquals(List.of("a"), heard);
        assertTrue(sets.isDirty());
    }
}
