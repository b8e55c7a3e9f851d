package org.sourceline.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.Analyser;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

class FindingsTest {

    private static final String TEXT = "Port closes\n\nBy Ruben Askew\n\nThe harbour was closed at noon, it is said. Nobody at the office knew why, and the boats went back to sea.\n\nMarit Olsund said the harbour stays closed.\n";
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    private final ArticleSets sets = open();

    private static ArticleSets open() {
        try {
            Article article = ArticleReader.of(TEXT.getBytes(StandardCharsets.UTF_8), "articles/harbour.txt", Limits.DEFAULT);
            return new ArticleSets(article, Analyser.read(article));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Passage passage(String words) {
        int start = sets.article().source().text().indexOf(words);
        return sets.passages().atSource(new TextSpan(start, start + words.length()));
    }

    private static Annotation annotation(int number, Status status, Body body, Passage target) {
        return new Annotation(Identifiers.named("annotation " + number), status, new Creator.Person("tester"), NOON, body, List.of(target));
    }

    private static ClaimBody claim(Passage cue, Optional<Passage> source) {
        return new ClaimBody(Stance.ASSERTS, Directness.INDIRECT, source.stream().toList(), List.of(cue),
                source.isPresent() ? SourceKind.NAMED_PERSON : SourceKind.UNATTRIBUTED, null, List.of(), null, Extras.NONE);
    }

    private List<Finding> findings(Annotation... items) {
        Page page = new Page(Identifiers.named("page"), Page.SetRef.named("mine"), "articles/harbour.txt", sets.article().sha256(), "UTF-8",
                "test", Page.FORMAT_VERSION, List.of(items), List.of(), Extras.NONE);
        sets.open(page, true);
        return Findings.of(sets);
    }

    @Test
    void aClaimThatNamesNobodyIsFound() {
        Annotation claim = annotation(1, Status.MANUAL, claim(passage("it is said"), Optional.empty()), passage("The harbour was closed at noon"));
        List<Finding> found = findings(claim);
        assertEquals(1, found.size());
        Finding one = found.getFirst();
        assertEquals(ClaimWithoutSource.ID, one.rule());
        assertEquals(claim.id(), one.annotation());
        assertEquals("mine", one.set());
        assertEquals("The harbour was closed at noon", one.where().orElseThrow().of(sets.reading().text()));
        assertTrue(one.message().startsWith("Claim without a source"), one.message());
    }

    @Test
    void aClaimWithASourceIsNone() {
        assertEquals(List.of(), findings(annotation(1, Status.MANUAL, claim(passage("said the"), Optional.of(passage("Marit Olsund"))),
                passage("the harbour stays closed"))));
    }

    @Test
    void aRejectedClaimIsNone() {
        assertEquals(List.of(),
                findings(annotation(1, Status.REJECTED, claim(passage("it is said"), Optional.empty()), passage("The harbour was closed"))));
    }

    @Test
    void wordsThatStandElsewhereAreFound() {
        Passage right = passage("Marit Olsund");
        Passage moved = new Passage(right.source(), right.position().shifted(1), right.exact(), right.prefix(), right.suffix());
        EntityBody person = new EntityBody(EntityKind.PERSON, "marit-olsund", "Marit Olsund", null);
        List<Finding> found = findings(annotation(1, Status.MANUAL, person, moved), annotation(2, Status.MANUAL, person, right));
        assertEquals(List.of(PassageNotFound.ID), found.stream().map(Finding::rule).toList());
        assertEquals(Optional.empty(), found.getFirst().where());
        assertTrue(found.getFirst().message().contains("“Marit Olsund”"), found.getFirst().message());
    }

    @Test
    void wordsThatStandWhereTheSetSaysAreNone() {
        assertEquals(List.of(), findings(annotation(1, Status.MANUAL, new EntityBody(EntityKind.PERSON, "marit-olsund", "Marit Olsund", null),
                passage("Marit Olsund"))));
    }

    @Test
    void theSecondOfTwoEqualAnnotationsIsFound() {
        EntityBody person = new EntityBody(EntityKind.PERSON, "marit-olsund", "Marit Olsund", null);
        Annotation first = annotation(1, Status.MANUAL, person, passage("Marit Olsund"));
        Annotation second = annotation(2, Status.MANUAL, person, passage("Marit Olsund"));
        List<Finding> found = findings(first, second);
        assertEquals(List.of(DuplicateAnnotation.ID), found.stream().map(Finding::rule).toList());
    }

    @Test
    void anotherKindOnTheSamePassageIsNoDuplicate() {
        Annotation person = annotation(1, Status.MANUAL, new EntityBody(EntityKind.PERSON, "marit-olsund", "Marit Olsund", null),
                passage("Marit Olsund"));
        Annotation place = annotation(2, Status.MANUAL, new EntityBody(EntityKind.PLACE, "marit-olsund", "Marit Olsund", null),
                passage("Marit Olsund"));
        assertEquals(List.of(), findings(person, place));
    }

    @Test
    void longPassagesAreShortenedAtAWord() {
        int start = TEXT.indexOf("The harbour");
        String words = TEXT.substring(start).replace("\n\n", " ").strip();
        Passage all = sets.passages().atSource(new TextSpan(start, TEXT.strip().length()));
        Finding found = findings(annotation(1, Status.MANUAL, claim(passage("it is said"), Optional.empty()), all)).getFirst();
        assertTrue(found.words().endsWith("…") && found.words().length() <= 81, found.words());
        assertTrue(words.startsWith(found.words().substring(0, found.words().length() - 1)), found.words());
    }
}
