package org.sourceline.core.annotate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Page.SetRef;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.Block;
import org.sourceline.core.text.Metadata;
import org.sourceline.core.text.OffsetMap;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;
import org.sourceline.core.text.SourceText;
import org.sourceline.core.text.TextEncoding;

/** An opened article of the test's own, with the sets "mine" (active) and "suggested" (read-only). Lines that begin with "#" are boilerplate. */
final class Desk {

    static final Instant NOW = Instant.parse("2031-03-04T05:06:07Z");
    static final String MINE = "mine";
    static final String SUGGESTED = "suggested";

    final ArticleSets sets;
    final Hand hand;

    Desk(String text) {
        Article article = new Article("articles/a.txt", "00", text.length(),
                new TextEncoding(StandardCharsets.UTF_8, TextEncoding.How.WELL_FORMED, 0), Article.MediaType.PLAIN_TEXT,
                new SourceText(text), List.of(), Metadata.NONE);
        sets = new ArticleSets(article, new ReadingText(text, blocks(text), new Same()));
        sets.open(page(MINE, List.of()), true);
        hand = new Hand(sets, "ada \"b\"", InstantSource.fixed(NOW.plusMillis(789)));
    }

    private record Same() implements OffsetMap {
        @Override
        public TextSpan toSource(TextSpan reading) {
            return reading;
        }

        @Override
        public TextSpan toReading(TextSpan source) {
            return source;
        }
    }

    private static List<ReadingBlock> blocks(String text) {
        List<ReadingBlock> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            TextSpan span = new TextSpan(start, start + line.length());
            BlockRole role = line.startsWith("#") ? BlockRole.NAVIGATION : BlockRole.PARAGRAPH;
            blocks.add(new ReadingBlock(new Block(role, span), span));
            start = span.end() + 1;
        }
        return blocks;
    }

    static Page page(String set, List<Annotation> items) {
        return new Page(Identifiers.named(set), new SetRef("urn:x:" + set, set), "articles/a.txt", "00", "UTF-8", "test", 1, items, List.of(),
                Extras.NONE);
    }

    /** Opens suggestions as a set that may not be written. */
    void suggest(Annotation... suggestions) {
        sets.open(page(SUGGESTED, Arrays.asList(suggestions)), false);
    }

    Annotation suggestion(Body body, String words) {
        return new Annotation(Identifiers.named(body.type() + words), Status.SUGGESTED,
                new Creator.Software("test", "1", "rule", "reason", 0.5), NOW.minusSeconds(60), body, hand.passages(List.of(span(words))));
    }

    Annotation person(String words) {
        return suggestion(new EntityBody(EntityKind.PERSON, words.toLowerCase(Locale.ROOT).replace(' ', '-'), words, null), words);
    }

    Anchored suggested(String words) {
        return sets.all().stream().filter(one -> one.set().equals(SUGGESTED) && EntityKinds.words(one).equals(words)).findFirst()
                .orElseThrow();
    }

    /** The first place of the words. */
    TextSpan span(String words) {
        int start = sets.reading().text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("no " + words);
        }
        return new TextSpan(start, start + words.length());
    }

    /** Applies an edit, and returns what became of the annotation that it adds or changes last. */
    Anchored apply(Edit edit) {
        sets.apply(edit);
        return sets.find(edit.changes().getLast().set(), edit.changes().getLast().id()).orElseThrow();
    }

    String words(Anchored one) {
        return String.join("|", one.target().stream().map(span -> span.of(sets.reading().text())).toList());
    }
}
