package org.sourceline.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

class CaseEditTest {

    private static final Annotation QUELL = Sample.manual("a", "Mira Quell");
    private static final Annotation RENAMED = QUELL.withBody(Sample.person("M. Quell"), Sample.TIME);
    private static final Annotation TOLLAND = Sample.manual("b", "Tolland");
    private static final Page PAGE = Sample.page("own", QUELL, TOLLAND);

    @Test
    void theInverseTakesTheChangesOfEachArticleBackLastFirst() {
        CaseEdit edit = CaseEdit.of("Test", "Tested", Map.of("articles/b", List.of(Sample.add("own", QUELL), Sample.replace("own", QUELL,
                RENAMED)), "articles/a", List.of(Sample.remove("own", TOLLAND))));

        assertEquals(List.of("articles/a", "articles/b"), List.copyOf(edit.pages().keySet()));
        assertEquals(List.of(Sample.replace("own", RENAMED, QUELL), Sample.remove("own", QUELL)), edit.inverse().pages().get("articles/b"));
        assertEquals(edit, edit.inverse().inverse());
    }

    @Test
    void anArticleWithoutChangesIsNotPartOfIt() {
        assertTrue(CaseEdit.of("Test", "Tested", Map.of("articles/a", List.of())).isEmpty());
    }

    @Test
    void aPageIsChangedAsAnOpenedOneIs() {
        Annotation added = Sample.manual("c", "letter");
        List<Change> changes = List.of(Sample.replace("own", QUELL, RENAMED), Sample.remove("own", TOLLAND), Sample.add("own", added));
        ArticleSets sets = Sample.open(PAGE);
        sets.apply(new Edit("Test", changes));

        assertEquals(sets.snapshot("own"), ChangedPage.of(PAGE, changes));
        assertEquals(PAGE, ChangedPage.of(ChangedPage.of(PAGE, changes), new Edit("Test", changes).inverse().changes()));
    }

    @Test
    void changesOfOneAnnotationBuildOnEachOther() {
        Annotation again = RENAMED.withBody(Sample.person("Mira"), Sample.TIME);
        assertEquals(Sample.page("own", again, TOLLAND),
                ChangedPage.of(PAGE, List.of(Sample.replace("own", QUELL, RENAMED), Sample.replace("own", RENAMED, again))));
    }

    @Test
    void anotherStateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ChangedPage.of(PAGE, List.of(Sample.replace("own", RENAMED, QUELL))));
        assertThrows(IllegalArgumentException.class, () -> ChangedPage.of(PAGE, List.of(Sample.add("own", QUELL))));
        assertThrows(IllegalArgumentException.class, () -> ChangedPage.of(Sample.page("own"), List.of(Sample.remove("own", QUELL))));
    }

    @Test
    void theSecondOfTwoWithOneIdStaysAsItIs() {
        Annotation twin = Sample.manual("a", "letter");
        Page page = PAGE.withItems(List.of(QUELL, twin));
        assertEquals(List.of(RENAMED, twin), ChangedPage.of(page, List.of(Sample.replace("own", QUELL, RENAMED))).items());
    }

    @Test
    void checkingChangesNothing() {
        ArticleSets sets = Sample.open(PAGE);
        sets.check(Sample.edit(Sample.remove("own", QUELL)));
        assertEquals(PAGE, sets.snapshot("own"));
        assertThrows(IllegalArgumentException.class, () -> sets.check(Sample.edit(Sample.add("own", QUELL))));
    }
}
