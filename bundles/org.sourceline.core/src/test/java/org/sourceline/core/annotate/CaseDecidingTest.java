package org.sourceline.core.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.review.Candidates;

class CaseDecidingTest {

    private static final Instant NOW = Instant.parse("2031-03-04T05:06:07Z");
    private static final CaseDeciding DECIDING = new CaseDeciding("Ada", InstantSource.fixed(NOW.plusMillis(800)),
            article -> article.endsWith("b.txt") ? "other" : "ada", one -> one.suggestion().id().equals("2") ? " seen twice " : "");

    private static Annotation person(String id, String article) {
        return new Annotation(id, Status.SUGGESTED, new Creator.Software("analyser", "1", "rule", "because", 0.9), NOW,
                new EntityBody(EntityKind.PERSON, "jonas-reth", "Jonas Reth", null),
                List.of(new Passage(article, new TextSpan(0, 10), "Jonas Reth", "", " said")));
    }

    private static List<Candidate> candidates() {
        return Stream.of("articles/a.txt", "articles/b.txt").flatMap(article -> Candidates.of(article,
                Map.of("suggested", List.of(person("1", article), person("2", article))), Suppressions.NONE).stream()).toList();
    }

    private static List<Change> changes(CaseEdit edit, String article) {
        return edit.pages().getOrDefault(article, List.of());
    }

    @Test
    void acceptsInTheSetOfEachArticle() {
        CaseEdit edit = DECIDING.accept(candidates());
        assertEquals("Accept 4 Persons in 2 Articles", edit.label());
        assertEquals("Accepted 4 Persons in 2 articles", edit.done());
        assertEquals(Set.of("articles/a.txt", "articles/b.txt"), edit.pages().keySet());
        assertEquals(List.of("other", "other"), changes(edit, "articles/b.txt").stream().map(Change::set).toList());
        Annotation made = changes(edit, "articles/a.txt").getFirst().after();
        Annotation suggested = person("1", "articles/a.txt");
        assertEquals(new Annotation(made.id(), Status.ACCEPTED, new Creator.Person("Ada"), NOW, NOW, suggested.body(), suggested.target(), "1",
                List.of(), null, Extras.NONE), made);
    }

    @Test
    void rejectsWithTheNotesThatThereAre() {
        CaseEdit edit = DECIDING.reject(candidates().subList(0, 2));
        assertEquals("Reject 2 Persons in 1 Article", edit.label());
        assertEquals(List.of("null", "seen twice"),
                changes(edit, "articles/a.txt").stream().map(change -> String.valueOf(change.after().note())).toList());
        assertEquals(Status.REJECTED, changes(edit, "articles/a.txt").getFirst().after().status());
    }

    @Test
    void whatIsDecidedIsLeftAlone() {
        Annotation suggested = person("1", "articles/a.txt");
        Annotation decided = new Annotation("d", Status.REJECTED, new Creator.Person("Ada"), NOW, NOW, suggested.body(), suggested.target(),
                "1", List.of(), null, Extras.NONE);
        List<Candidate> closed = Candidates.of("articles/a.txt", Map.of("suggested", List.of(suggested), "ada", List.of(decided)),
                Suppressions.NONE);
        assertThrows(EditRefusedException.class, () -> DECIDING.accept(closed));
        assertThrows(EditRefusedException.class, () -> DECIDING.reject(List.of()));
    }
}
