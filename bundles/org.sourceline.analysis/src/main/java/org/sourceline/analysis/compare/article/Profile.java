package org.sourceline.analysis.compare.article;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Synonyms;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Passages;

/** All that the comparison needs of one article, worked out once. Immutable. */
public final class Profile {

    private static final String LANGUAGE = "en";

    private final AnalysedArticle article;
    private final ArticleFacts facts;
    private final Document document;
    private final Names names;
    private final List<Statement> statements;
    private final Passages passages;
    private final Mentions mentions;

    private Profile(AnalysedArticle article) {
        this.article = article;
        this.passages = new Passages(article.article(), article.reading());
        this.document = Document.of(article.reading(), Lexicon.of(LANGUAGE));
        this.names = Names.of(article.annotations());
        this.facts = FactFinder.of(article);
        this.mentions = new Mentions(article, document.tokens());
        Terms terms = new Terms(document.tokens(), mentions, document.lexicon(), new Stems(Synonyms.of(LANGUAGE)));
        this.statements = new StatementFinder(article, document, terms).find();
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

    /** What the article says, in the order of the text. */
    public List<Statement> statements() {
        return statements;
    }

    /** The id of the entity that a token names; null if it names none. */
    public @Nullable String entity(int token) {
        return mentions.entity(token);
    }

    /** The passages of spans of the reading text. */
    public List<Passage> passages(List<TextSpan> spans) {
        return spans.stream().map(passages::at).toList();
    }
}
