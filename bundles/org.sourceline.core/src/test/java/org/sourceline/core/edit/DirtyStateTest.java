package org.sourceline.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/** A set is dirty exactly when saving it would write something else than what was saved. */
class DirtyStateTest {

    private static final Annotation QUELL = Sample.manual("a", "Mira Quell");
    private static final Annotation FERRY = Sample.manual("b", "Tolland ferry");
    private static final Page OWN = Sample.page("own", QUELL, FERRY);

    private final ArticleSets sets = Sample.open(OWN, Sample.page("other"));

    private final Edit rename = Sample.edit(Sample.replace("own", QUELL, QUELL.withBody(Sample.person("M. Quell"), Sample.TIME)));
    private final Edit delete = Sample.edit(Sample.remove("own", FERRY));

    @Test
    void isCleanAsOpened() {
        assertFalse(sets.isDirty());
        assertFalse(sets.isDirty("own"));
    }

    @Test
    void isDirtyUntilAllIsUndone() {
        sets.apply(rename);
        sets.apply(delete);
        assertTrue(sets.isDirty("own"));
        assertFalse(sets.isDirty("other"));
        sets.apply(delete.inverse());
        assertTrue(sets.isDirty());
        sets.apply(rename.inverse());
        assertFalse(sets.isDirty());
    }

    @Test
    void isCleanOnceSavedAndDirtyAgainWhenUndone() {
        sets.apply(rename);
        sets.saved(sets.snapshot("own"));
        assertFalse(sets.isDirty());
        sets.apply(rename.inverse());
        assertTrue(sets.isDirty());
        sets.apply(rename);
        assertFalse(sets.isDirty());
    }

    @Test
    void whatChangedWhileASnapshotWasWrittenStaysUnsaved() {
        sets.apply(rename);
        Page snapshot = sets.snapshot("own");
        sets.apply(delete);
        sets.saved(snapshot);
        assertTrue(sets.isDirty());
        sets.apply(delete.inverse());
        assertFalse(sets.isDirty());
    }

    @Test
    void whatWasUndoneWhileASnapshotWasWrittenIsUnsaved() {
        Edit add = Sample.edit(Sample.add("own", Sample.manual("c", "letter")));
        sets.apply(add);
        Page snapshot = sets.snapshot("own");
        sets.apply(add.inverse());
        assertFalse(sets.isDirty());
        sets.saved(snapshot);
        assertTrue(sets.isDirty());
        sets.apply(add);
        assertFalse(sets.isDirty());
    }

    @Test
    void aSetSavedWithNothingLeftIsClean() {
        sets.apply(Sample.edit(Sample.remove("own", QUELL), Sample.remove("own", FERRY)));
        assertTrue(sets.isDirty());
        sets.saved(sets.snapshot("own"));
        assertFalse(sets.isDirty());
        sets.apply(Sample.edit(Sample.add("own", QUELL)));
        assertTrue(sets.isDirty());
    }

    @Test
    void knowsWhatTheSavedPageHolds() {
        Annotation fresh = Sample.manual("c", "letter");
        sets.apply(rename);
        sets.apply(delete);
        sets.apply(Sample.edit(Sample.add("own", fresh)));
        assertEquals(List.of(true, true, false, false), saved());
        sets.saved(sets.snapshot("own"));
        assertEquals(List.of(true, false, true, false), saved());
        sets.apply(Sample.edit(Sample.remove("own", fresh)));
        assertEquals(List.of(true, false, true, false), saved());
    }

    private List<Boolean> saved() {
        return List.of("a", "b", "c", "none").stream().map(id -> sets.isSaved("own", id)).toList();
    }

    @Test
    void theHeadOfTheWrittenPageIsKept() {
        Page written = OWN.withSet(new Page.SetRef("urn:uuid:new", "own"));
        sets.saved(written);
        assertEquals(written, sets.snapshot("own"));
    }

    @Test
    void aPageOfASetThatWasClosedMeanwhileIsOfNoInterest() {
        Page snapshot = sets.snapshot("own");
        sets.close("own");
        sets.saved(snapshot);
        assertEquals(List.of("other"), sets.names());
    }
}
