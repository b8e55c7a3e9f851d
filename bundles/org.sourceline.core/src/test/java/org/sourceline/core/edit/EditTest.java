package org.sourceline.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;

class EditTest {

    private static final Annotation QUELL = Sample.manual("a", "Mira Quell");
    private static final Annotation RENAMED = QUELL.withBody(Sample.person("M. Quell"), Sample.TIME);

    @Test
    void theInverseTakesTheChangesBackLastFirst() {
        Edit edit = Sample.edit(Sample.add("own", QUELL), Sample.replace("own", QUELL, RENAMED));
        assertEquals(List.of(Sample.replace("own", RENAMED, QUELL), Sample.remove("own", QUELL)), edit.inverse().changes());
        assertEquals("Test", edit.inverse().label());
        assertEquals(edit, edit.inverse().inverse());
    }

    @Test
    void aChangeIsOfOneAnnotation() {
        Annotation other = Sample.manual("b", "Tolland");
        assertThrows(IllegalArgumentException.class, () -> new Change("own", null, null));
        assertThrows(IllegalArgumentException.class, () -> new Change("own", QUELL, other));
        assertEquals("a", Sample.remove("own", QUELL).id());
        assertEquals("a", Sample.add("own", QUELL).id());
    }

    @Test
    void anEditKeepsItsChanges() {
        List<Change> changes = new ArrayList<>(List.of(Sample.add("own", QUELL)));
        Edit edit = new Edit("Test", changes);
        changes.clear();
        assertEquals(1, edit.changes().size());
        assertTrue(new Edit("Nothing", List.of()).isEmpty());
    }
}
