package org.sourceline.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;

/** Edits and what they leave behind. */
class ArticleSetsEditTest {

    private static final Annotation QUELL = Sample.manual("a", "Mira Quell");
    private static final Annotation RENAMED = QUELL.withBody(Sample.person("M. Quell"), Sample.TIME);
    private static final Annotation FERRY = Sample.manual("b", "Tolland ferry");
    private static final Annotation GAZETTE = Sample.manual("c", "Harbour Gazette");
    private static final Page OWN = Sample.page("own", QUELL, FERRY);
    private static final Page LOCKED = Sample.page("locked", GAZETTE);

    private final ArticleSets sets = sets();

    private static ArticleSets sets() {
        ArticleSets made = Sample.open(OWN);
        made.open(LOCKED, false);
        return made;
    }

    @Test
    void anEditAndItsInverseComeBackToTheSamePage() {
        Edit edit = Sample.edit(Sample.replace("own", QUELL, RENAMED), Sample.remove("own", FERRY), Sample.add("own", GAZETTE));
        sets.apply(edit);
        assertEquals(List.of(RENAMED, GAZETTE), sets.snapshot("own").items());
        assertEquals(List.of("a:Mira Quell", "c:Harbour Gazette", "c:Harbour Gazette"), Sample.painted(sets));
        sets.apply(edit.inverse());
        assertEquals(OWN, sets.snapshot("own"));
        assertEquals(List.of("a:Mira Quell", "b:Tolland ferry", "c:Harbour Gazette"), Sample.painted(sets));
        sets.apply(edit);
        assertEquals(List.of(RENAMED, GAZETTE), sets.snapshot("own").items());
    }

    @Test
    void aSnapshotIsSortedByPosition() {
        sets.apply(Sample.edit(Sample.remove("own", QUELL)));
        sets.apply(Sample.edit(Sample.add("own", GAZETTE), Sample.add("own", QUELL)));
        assertEquals(List.of("a", "b", "c"), sets.snapshot("own").items().stream().map(Annotation::id).toList());
    }

    @Test
    void changesOfOneAnnotationFollowOneAnother() {
        Annotation moved = RENAMED.withTarget(List.of(Sample.passage("letter")), Sample.TIME);
        Edit edit = Sample.edit(Sample.replace("own", QUELL, RENAMED), Sample.replace("own", RENAMED, moved),
                Sample.remove("own", FERRY), Sample.add("own", FERRY));
        sets.apply(edit);
        assertEquals(Optional.of(moved), sets.find("own", "a").map(Anchored::annotation));
        assertEquals(List.of("b:Tolland ferry", "a:letter", "c:Harbour Gazette"), Sample.painted(sets));
        sets.apply(edit.inverse());
        assertEquals(OWN, sets.snapshot("own"));
        assertFalse(sets.isDirty());
    }

    static List<Edit> badEdits() {
        Change good = Sample.remove("own", FERRY);
        return List.of(
                Sample.edit(good, Sample.add("own", QUELL)),
                Sample.edit(good, Sample.remove("own", RENAMED)),
                Sample.edit(good, Sample.replace("own", RENAMED, QUELL)),
                Sample.edit(good, Sample.replace("own", GAZETTE, GAZETTE.withNote("?", Sample.TIME))),
                Sample.edit(good, Sample.remove("locked", GAZETTE)),
                Sample.edit(good, Sample.add("hidden", GAZETTE)),
                Sample.edit(good, good),
                Sample.edit(good, Sample.add("own", GAZETTE), Sample.add("own", GAZETTE)),
                Sample.edit(good, Sample.replace("own", QUELL, RENAMED), Sample.replace("own", QUELL, RENAMED)));
    }

    @ParameterizedTest
    @MethodSource("badEdits")
    void aBadEditChangesNothing(Edit bad) {
        List<String> painted = Sample.painted(sets);
        sets.addListener(event -> {
            throw new AssertionError("nothing has changed");
        });
        assertThrows(IllegalArgumentException.class, () -> sets.apply(bad));
        assertEquals(OWN, sets.snapshot("own"));
        assertEquals(LOCKED, sets.snapshot("locked"));
        assertEquals(painted, Sample.painted(sets));
        assertFalse(sets.isDirty());
        sets.apply(Sample.edit());
    }

    @Test
    void theReasonNamesTheSetAndTheAnnotation() {
        assertTrue(message(Sample.remove("locked", GAZETTE)).contains("the set locked may not be written"));
        assertTrue(message(Sample.add("hidden", GAZETTE)).contains("no set hidden is shown"));
        assertTrue(message(Sample.remove("own", RENAMED)).contains("the set own holds another state of a"));
    }

    private String message(Change bad) {
        Edit edit = Sample.edit(bad);
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> sets.apply(edit)).getMessage());
    }

    @Test
    void knowsWhatCannotBeFoundInTheText() {
        Passage there = Sample.passage("Mira Quell");
        Passage lost = new Passage(there.source(), there.position(), "Mara Quill", there.prefix(), there.suffix());
        Annotation detached = QUELL.withTarget(List.of(lost), Sample.TIME);
        sets.apply(Sample.edit(Sample.replace("own", QUELL, detached)));
        Anchored one = sets.find("a").orElseThrow();
        assertTrue(one.isDetached());
        assertEquals(Optional.empty(), one.extent());
        assertEquals(List.of("b:Tolland ferry", "c:Harbour Gazette"), Sample.painted(sets));
        assertEquals(List.of(detached, FERRY), sets.snapshot("own").items());
    }

    @Test
    void aBulkEditIsOneStepThereAndBack() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            changes.add(Sample.add("own", Sample.manual("n" + i, i % 2 == 0 ? "letter" : "Harbour Gazette")));
        }
        Edit bulk = new Edit("Bulk", changes);
        sets.apply(bulk);
        assertEquals(3_003, Sample.painted(sets).size());
        sets.apply(Sample.edit(Sample.remove("own", QUELL)));
        sets.apply(Sample.edit(Sample.add("own", QUELL)));
        sets.apply(bulk.inverse());
        assertEquals(List.of("a:Mira Quell", "b:Tolland ferry", "c:Harbour Gazette"), Sample.painted(sets));
        assertEquals(OWN, sets.snapshot("own"));
    }

    @Test
    void writesBackTheTwinsOfADamagedPage() {
        Annotation twin = Sample.manual("a", "letter");
        Page damaged = Sample.page("damaged", QUELL, FERRY, twin);
        sets.open(damaged, true);
        assertEquals(Optional.of(QUELL), sets.find("damaged", "a").map(Anchored::annotation));
        assertEquals(damaged, sets.snapshot("damaged"));
        assertFalse(sets.isDirty("damaged"));
        sets.apply(Sample.edit(Sample.replace("damaged", QUELL, RENAMED)));
        assertEquals(List.of(RENAMED, FERRY, twin), sets.snapshot("damaged").items());
        sets.saved(sets.snapshot("damaged"));
        assertFalse(sets.isDirty("damaged"));
    }
}
