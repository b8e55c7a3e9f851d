package org.sourceline.core.anchor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.core.text.SourceText;

/**
 * A text with a page of annotations of every length on it: names, numbers and common words, parts of sentences, whole ones and paragraphs.
 *
 * @param page the page, whose annotations have one passage each
 */
record AnnotatedText(String text, Page page) {

    private static final String PATH = "articles/sample.txt";
    private static final Instant TIME = Instant.parse("2026-11-22T00:00:00Z");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}\\p{L}+( \\p{Lu}\\p{L}+)*|\\d[\\d.,]*\\d|\\b(said|according to|not|the company|he|she|it)\\b");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]{20,}[.!?]");
    private static final Pattern PARAGRAPH = Pattern.compile("\\S.*(\\R.+)*");

    static AnnotatedText of(String text, Random random) {
        SourceText source = new SourceText(text);
        List<TextSpan> spans = new ArrayList<>(found(text, SHORT));
        spans.addAll(found(text, PARAGRAPH));
        for (TextSpan sentence : found(text, SENTENCE)) {
            spans.add(sentence);
            spans.add(part(text, sentence, random));
            spans.add(part(text, sentence, random));
        }
        List<Annotation> items = spans.stream().filter(span -> span.of(text).chars().anyMatch(Character::isLetterOrDigit)).map(span -> annotation(source, span)).distinct().toList();
        Page page = Page.empty("mine", PATH, Identifiers.sha256(text.getBytes(StandardCharsets.UTF_8)), "UTF-8", "test");
        return new AnnotatedText(text, page.withItems(items));
    }

    private static List<TextSpan> found(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(AnnotatedText::span).toList();
    }

    private static TextSpan span(MatchResult result) {
        return new TextSpan(result.start(), result.end());
    }

    /** Some whole words of a sentence. */
    private static TextSpan part(String text, TextSpan sentence, Random random) {
        List<TextSpan> words = Pattern.compile("\\S+").matcher(sentence.of(text)).results().map(AnnotatedText::span).toList();
        int first = random.nextInt(words.size());
        int last = first + random.nextInt(words.size() - first);
        return new TextSpan(words.get(first).start(), words.get(last).end()).shifted(sentence.start());
    }

    private static Annotation annotation(SourceText source, TextSpan span) {
        return new Annotation(Identifiers.named("test " + span), Status.MANUAL, new Creator.Person("tester", Extras.NONE), TIME,
                new HighlightBody("yellow", Extras.NONE), List.of(source.passage(PATH, span)));
    }

    /** The article that a text is. */
    static Article article(String text) {
        try {
            return ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), PATH, Limits.DEFAULT);
        } catch (ArticleReadException e) {
            throw new AssertionError(e);
        }
    }

    List<Reanchored> reanchored(String now, boolean withOld) {
        return new Reanchoring(article(now), hash -> withOld ? Optional.of(new SourceText(text)) : Optional.empty()).of(page);
    }

    /** Carries all annotations to a drifted text and counts what became of them. */
    void count(DriftedText drifted, boolean withOld, DriftReport report) {
        String now = drifted.text();
        int[] places = drifted.places(text.length());
        SourceText old = new SourceText(text);
        for (Reanchored one : reanchored(now, withOld)) {
            TextSpan span = old.toUtf16(one.before().target().getFirst().position());
            report.add(text, span, drifted, now, places, one.state(), one.extent().orElse(new TextSpan(0, 0)));
        }
    }
}
