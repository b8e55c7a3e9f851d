package org.sourceline.core.edit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Page.SetRef;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.Metadata;
import org.sourceline.core.text.Passages;
import org.sourceline.core.text.ReadingText;
import org.sourceline.core.text.SourceText;
import org.sourceline.core.text.TextEncoding;

/** A short article, whose reading text is its source text, and annotations of it. */
final class Sample {

    static final Instant TIME = Instant.parse("2030-01-02T03:04:05Z");
    static final Creator ANNA = new Creator.Person("Anna Example");
    static final Creator MACHINE = new Creator.Software("Sourceline", "0", "name", "two capitals", 0.5);

    static final String TEXT = "Mira Quell said the Tolland ferry would sail again in May, according to a letter seen by the Harbour Gazette.";
    static final Article ARTICLE = article(TEXT);
    static final ReadingText READING = ReadingText.of(ARTICLE.source(), List.of());
    private static final Passages PASSAGES = new Passages(ARTICLE, READING);

    private Sample() {
    }

    static Article article(String text) {
        return new Article("articles/ferry.txt", "0".repeat(64), text.length(),
                new TextEncoding(StandardCharsets.UTF_8, TextEncoding.How.WELL_FORMED, 0), Article.MediaType.PLAIN_TEXT,
                new SourceText(text), List.of(), Metadata.NONE);
    }

    static ArticleSets open(Page... writable) {
        ArticleSets sets = new ArticleSets(ARTICLE, READING);
        Arrays.stream(writable).forEach(page -> sets.open(page, true));
        return sets;
    }

    static Page page(String set, Annotation... items) {
        List<Annotation> sorted = new ArrayList<>(List.of(items));
        sorted.sort(Annotation.BY_POSITION);
        return new Page("urn:uuid:page-" + set, new SetRef("urn:uuid:set-" + set, set), ARTICLE.path(), ARTICLE.sha256(), "UTF-8",
                "test", Page.FORMAT_VERSION, sorted, List.of(), Extras.NONE);
    }

    static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    static Passage passage(String words) {
        return PASSAGES.at(span(words));
    }

    static EntityBody person(String label) {
        return new EntityBody(EntityKind.PERSON, null, label, null);
    }

    static ClaimBody claim(String source, String cue) {
        return new ClaimBody(Stance.ASSERTS, Directness.INDIRECT, List.of(passage(source)), List.of(passage(cue)),
                SourceKind.NAMED_PERSON, null, List.of(), null, Extras.NONE);
    }

    /** A person's own annotation. */
    static Annotation manual(String id, String words) {
        return new Annotation(id, Status.MANUAL, ANNA, TIME, person(words), List.of(passage(words)));
    }

    static Annotation suggestion(String id, String words) {
        return new Annotation(id, Status.SUGGESTED, MACHINE, TIME, person(words), List.of(passage(words)));
    }

    /** A person's decision on a suggestion. */
    static Annotation decision(String id, Status status, Annotation on, @Nullable Body body) {
        return new Annotation(id, status, ANNA, TIME, TIME, body, on.target(), on.id(), List.of(), null, Extras.NONE);
    }

    static Edit edit(Change... changes) {
        return new Edit("Test", List.of(changes));
    }

    static Change add(String set, Annotation annotation) {
        return new Change(set, null, annotation);
    }

    static Change remove(String set, Annotation annotation) {
        return new Change(set, annotation, null);
    }

    static Change replace(String set, Annotation before, Annotation after) {
        return new Change(set, before, after);
    }

    /** What is painted: the words, each with the id of its annotation. */
    static List<String> painted(ArticleSets sets) {
        List<String> found = new ArrayList<>();
        sets.marksIn(new TextSpan(0, TEXT.length()), mark -> found.add(mark.of().id() + ":" + mark.span().of(TEXT)));
        return found;
    }

    static List<String> ids(List<Anchored> ones) {
        return ones.stream().map(Anchored::id).toList();
    }
}
