package org.sourceline.analysis.compare.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Statement.Neighbours;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Range;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Passages;
import org.sourceline.core.text.ReadingBlock;

/** Finds what an article says: its claims, and the sentences, or the parts of sentences, that are no part of a claim. */
final class StatementFinder {

    /** The shortest stretch in the article's own voice that says something, in tokens; it must be half of its sentence too. A whole sentence can be shorter. */
    private static final int SHORTEST = 8;
    private static final int SHORTEST_SENTENCE = 5;
    private static final int MAIN_CLAUSE = 10;
    private static final int SHORTEST_PART = 3;
    /** Behind "no" they make no negation. */
    private static final Set<String> NO_NEGATION = Set.of("surprise", "doubt", "wonder", "longer", "secret");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "none", "neither", "nobody", "nothing", "without", "refused",
            "refuses", "refuse", "cannot");

    private final AnalysedArticle article;
    private final Document document;
    private final Tokens tokens;
    private final Terms terms;
    private final Appositions appositions;
    private final Asides asides;
    private final GistFinder gists;
    private final Voices voices;
    private final Passages passages;
    private final int[] sentenceAt;
    private final BitSet attributed = new BitSet();
    private final BitSet said = new BitSet();
    private final BitSet repeated = new BitSet();
    private final List<Statement> found = new ArrayList<>();

    StatementFinder(AnalysedArticle article, Document document, Terms terms, Mentions mentions) {
        this.article = article;
        this.document = document;
        this.tokens = document.tokens();
        this.terms = terms;
        this.appositions = new Appositions(document.tokens(), mentions, document.lexicon());
        this.asides = new Asides(document.tokens(), mentions, document.lexicon());
        this.gists = new GistFinder(document.tokens(), document.lexicon(), terms, mentions);
        this.passages = new Passages(article.article(), article.reading());
        this.voices = new Voices(document, terms, passages);
        this.sentenceAt = new int[tokens.size()];
    }

    List<Statement> find() {
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            for (int token = sentence.from(); token < sentence.to(); token++) {
                sentenceAt[token] = i;
            }
        }
        markRepeatedHeadlines();
        article.annotations().forEach(this::claim);
        for (int i = 0; i < document.sentences().size(); i++) {
            ownVoice(i);
        }
        found.sort(Comparator.comparing(Statement::extent).thenComparing(Statement::index));
        List<Statement> numbered = new ArrayList<>(found.size());
        for (Statement one : found) {
            numbered.add(new Statement(numbered.size(), one.claim(), one.spans(), one.sentence(), one.headline(), one.aside(), one.negated(),
                    one.terms(), one.neighbours(), one.context(), one.mentioned(), one.gist(), one.voices()));
        }
        return List.copyOf(numbered);
    }

    /** Scraped pages print their headline several times. */
    private void markRepeatedHeadlines() {
        Set<String> seen = new HashSet<>();
        for (ReadingBlock block : document.reading().blocks()) {
            if (block.block().role() == BlockRole.HEADLINE && !seen.add(block.span().of(document.reading().text()))) {
                repeated.set(tokens.at(block.span().start()), tokens.at(block.span().end()));
            }
        }
    }

    private void claim(Annotation annotation) {
        if (!(annotation.body() instanceof ClaimBody body)) {
            return;
        }
        List<TextSpan> spans = locate(annotation.target());
        locate(body.cue()).forEach(this::attribute);
        locate(body.source()).forEach(this::attribute);
        spans.forEach(this::attribute);
        spans.forEach(span -> said.set(tokens.at(span.start()), end(span)));
        if (!spans.isEmpty() && !repeated.get(tokens.at(spans.getFirst().start()))) {
            (body.stance() == Stance.DENIES ? List.of(spans) : parts(spans)).forEach(part -> add(annotation, part, false));
        }
    }

    /** The two statements of "that the ban had no ground and that he would appeal"; the spans as they are where there is one. */
    private List<List<TextSpan>> parts(List<TextSpan> spans) {
        if (spans.size() > 1) {
            return List.of(spans);
        }
        int from = tokens.at(spans.getFirst().start());
        int to = end(spans.getFirst());
        for (int token = from + SHORTEST_PART; token + SHORTEST_PART < to; token++) {
            if (tokens.lower(token).equals("and") && tokens.lower(token + 1).equals("that")) {
                return List.of(List.of(trimmed(from, token)), List.of(trimmed(token + 2, to)));
            }
        }
        return List.of(spans);
    }

    private List<TextSpan> locate(List<Passage> wanted) {
        return wanted.stream().flatMap(passage -> passages.locate(passage).stream()).sorted().toList();
    }

    private void attribute(TextSpan span) {
        attributed.set(tokens.at(span.start()), end(span));
    }

    private int end(TextSpan span) {
        int end = tokens.at(span.end());
        return Math.max(end, tokens.at(span.start()) + 1);
    }

    private void ownVoice(int index) {
        Sentence sentence = document.sentences().get(index);
        BlockRole role = document.block(sentence).block().role();
        boolean body = role == BlockRole.PARAGRAPH || role == BlockRole.HEADLINE || role == BlockRole.KICKER;
        if (!body || repeated.get(sentence.from())) {
            return;
        }
        for (int from = attributed.nextClearBit(sentence.from()); from < sentence.to(); from = attributed.nextClearBit(from)) {
            int next = attributed.nextSetBit(from);
            int to = next < 0 ? sentence.to() : Math.min(next, sentence.to());
            boolean whole = to - from == sentence.size();
            if (to - from >= (whole ? SHORTEST_SENTENCE : SHORTEST) && 2 * (to - from) >= sentence.size()) {
                add(null, List.of(trimmed(from, to)), false);
            }
            from = to;
        }
        asides.of(sentence, said).forEach(spans -> add(null, spans, true));
    }

    private TextSpan trimmed(int from, int to) {
        int first = from;
        int last = to - 1;
        while (first < last && tokens.word(first).isPunctuation()) {
            first++;
        }
        while (last > first && tokens.word(last).isPunctuation()) {
            last--;
        }
        return tokens.span(first, last + 1);
    }

    private void add(@Nullable Annotation claim, List<TextSpan> spans, boolean aside) {
        int sentence = sentenceAt[tokens.at(spans.getFirst().start())];
        Set<String> own = new LinkedHashSet<>();
        boolean negated = isNegated(tokens.at(spans.getFirst().start()), end(spans.getFirst()));
        boolean isFalse = false;
        Set<Neighbours> neighbours = new HashSet<>();
        Set<String> mentioned = new HashSet<>();
        List<Range> stretches = new ArrayList<>();
        for (TextSpan span : spans) {
            int from = tokens.at(span.start());
            int to = end(span);
            appositions.without(from, to).forEach(part -> {
                own.addAll(terms.of(part.from(), part.to()));
                neighbours.addAll(terms.neighbours(part.from(), part.to()));
                stretches.add(part);
            });
            mentioned.addAll(terms.entities(from, to));
            isFalse |= terms.isCalledFalse(from, to);
        }
        boolean headline = document.block(document.sentences().get(sentence)).block().role() == BlockRole.HEADLINE;
        found.add(new Statement(found.size(), claim, spans, sentence, headline, aside, isNegative(claim, negated, isFalse), own, neighbours, context(sentence, own), mentioned,
                gists.of(stretches), voices.of(claim)));
    }

    private static boolean isNegative(@Nullable Annotation claim, boolean negated, boolean isFalse) {
        boolean denies = claim != null && claim.body() instanceof ClaimBody body && body.stance() == Stance.DENIES;
        return denies ? !(negated && isFalse) : negated ^ isFalse;
    }

    /** Whether the main clause is negated, so near the beginning; two negations make an assertion. */
    private boolean isNegated(int from, int to) {
        boolean negated = false;
        for (int token = from; token < Math.min(to, from + MAIN_CLAUSE); token++) {
            negated ^= NEGATIONS.contains(tokens.lower(token)) && !NO_NEGATION.contains(tokens.lower(token + 1));
        }
        return negated;
    }

    private Set<String> context(int index, Set<String> own) {
        Set<String> context = new LinkedHashSet<>();
        Sentence sentence = document.sentences().get(index);
        context.addAll(terms.of(sentence.from(), sentence.to()));
        if (index > 0 && sentence.block() - document.sentences().get(index - 1).block() <= 1) {
            Sentence before = document.sentences().get(index - 1);
            context.addAll(terms.of(before.from(), before.to()));
        }
        context.removeAll(own);
        return context;
    }
}
