package org.sourceline.analysis.compare.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.reuse.Shingles;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Stems;
import org.sourceline.analysis.lexicon.Synonyms;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Passages;
import org.sourceline.core.text.ReadingBlock;

/** All that the comparison needs of one article, worked out once. Immutable. */
public final class Profile {

    private static final String LANGUAGE = "en";
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_NAME = 6;
    /** After a negation: what was said is left standing. */
    private static final List<String> LEFT_STANDING = List.of("challenge", "dispute", "deny", "contest", "contradict");

    private final AnalysedArticle article;
    private final ArticleFacts facts;
    private final Document document;
    private final Names names;
    private final List<Statement> statements;
    private final Passages passages;
    private final Mentions mentions;
    private final Terms terms;
    private final int firstParagraph;
    private final Shingles shingles;
    private final Values values;
    private final Values named;
    private final Titles titles;
    private final Descriptions descriptions;

    private Profile(AnalysedArticle article) {
        this.article = article;
        this.passages = new Passages(article.article(), article.reading());
        this.document = Document.of(article.reading(), Lexicon.of(LANGUAGE));
        this.names = article.names();
        this.facts = FactFinder.of(article);
        Stems stems = new Stems(Synonyms.of(LANGUAGE));
        Demonyms places = new Demonyms(names, LANGUAGE);
        Mentions named = new Mentions(article, document.tokens());
        Numerals numerals = new Numerals(document.tokens());
        Terms ofNames = new Terms(document.tokens(), named, document.lexicon(), stems, places, numerals);
        this.titles = new Titles(document.tokens(), document.lexicon(), ofNames, named);
        this.descriptions = Descriptions.of(document.tokens(), document.lexicon(), ofNames, named, names, titles);
        this.mentions = named.with(descriptions.find());
        this.terms = new Terms(document.tokens(), mentions, document.lexicon(), stems, places, numerals);
        this.statements = new StatementFinder(article, document, terms, mentions).find();
        this.firstParagraph = firstParagraph();
        this.shingles = Shingles.of(document);
        ValueFinder finder = new ValueFinder(article, document, mentions, terms, numerals);
        this.values = new Values(finder::values);
        this.named = new Values(finder::names);
    }

    public static Profile of(AnalysedArticle article) {
        return new Profile(article);
    }

    public AnalysedArticle article() {
        return article;
    }

    /** The path of the article in the case. */
    public String path() {
        return article.path();
    }

    public ArticleFacts facts() {
        return facts;
    }

    /** The text with tokens, sentences and quotations. */
    public Document document() {
        return document;
    }

    public Names names() {
        return names;
    }

    /** The runs of words of the paragraphs. */
    public Shingles shingles() {
        return shingles;
    }

    /** The amounts, shares, dates or plain numbers in a statement. */
    public List<Value> values(Statement statement, EntityKind kind) {
        return values.of(statement, kind);
    }

    /** The people or organisations that a statement names, each once; the ids are those of the article. */
    public List<Value> names(Statement statement, EntityKind kind) {
        return named.of(statement, kind);
    }

    /** The terms of the nouns by which the article calls an entity besides its name: its office, its trade. */
    public Set<String> titles(String entity) {
        return titles.of(entity);
    }

    /** The only person or body that the article calls by the noun of a term besides its name, or that has it in its name; null if there is none. */
    public @Nullable String called(String term) {
        return descriptions.meant(term);
    }

    /** The term of a word that stands alone, in lower case. */
    public String termOf(String lower) {
        return terms.termOf(lower);
    }

    /** What the words of some passages speak of. */
    public Set<String> terms(List<Passage> passages) {
        Set<String> found = new LinkedHashSet<>();
        for (Passage passage : passages) {
            locate(passage).ifPresent(span -> found.addAll(terms.of(document.tokens().at(span.start()), document.tokens().at(span.end()))));
        }
        return found;
    }

    /** What the article says, in the order of the text. */
    public List<Statement> statements() {
        return statements;
    }

    /** The id of the entity that a token names; null if it names none. */
    public @Nullable String entity(int token) {
        return mentions.entity(token);
    }

    private int firstParagraph() {
        List<ReadingBlock> blocks = article.reading().blocks();
        int first = 0;
        while (first < blocks.size() && blocks.get(first).block().role() != BlockRole.PARAGRAPH) {
            first++;
        }
        return first;
    }

    /** The block in which a statement begins, counted from the first paragraph; negative for what stands above it. */
    public int paragraph(Statement statement) {
        return document.sentences().get(statement.sentence()).block() - firstParagraph;
    }

    /** The words in which a statement speaks of some of its terms, for people: the first few, as they stand in the text. */
    public String words(Statement statement, Set<String> wanted) {
        Set<String> words = new LinkedHashSet<>();
        for (TextSpan span : statement.spans()) {
            words.addAll(terms.words(document.tokens().at(span.start()), document.tokens().at(span.end()), wanted));
        }
        return words.stream().limit(MOST_WORDS).map(word -> '\u201c' + word + '\u201d').collect(Collectors.joining(", "));
    }

    /** Whether a cue says that somebody does not dispute something. */
    public boolean isLeftStanding(String cue) {
        String words = cue.toLowerCase(Locale.ROOT);
        return LEFT_STANDING.stream().anyMatch(verb -> words.matches("(?s).*\\b" + verb + "\\b.*"));
    }

    /** What the form, the spelling and the synonyms of a token share. */
    public String stem(int token) {
        return terms.stem(token);
    }

    /** Whom a cue or the words behind it name as the one who is told: "the newspaper", "Radio Halmere"; empty if nobody. */
    public String addressee(TextSpan cue) {
        Tokens tokens = document.tokens();
        int from = tokens.at(cue.start()) + 1;
        while (from < tokens.at(cue.end()) && !tokens.lower(from).equals("the") && !tokens.word(from).isCapitalised()) {
            from++;
        }
        int to = from;
        if (tokens.lower(to).equals("the")) {
            to++;
        }
        while (to < tokens.size() && to < from + LONGEST_NAME && tokens.word(to).isCapitalised()) {
            to++;
        }
        boolean noun = to == from + 1 && tokens.lower(from).equals("the") && to < tokens.size();
        return from == to ? "" : tokens.span(from, noun ? to + 1 : to).of(article.reading().text());
    }

    /** Where a passage stands in the reading text; empty if nowhere. */
    public Optional<TextSpan> locate(Passage passage) {
        return passages.locate(passage);
    }

    /** The passages of spans of the reading text. */
    public List<Passage> passages(List<TextSpan> spans) {
        return spans.stream().map(passages::at).toList();
    }
}
