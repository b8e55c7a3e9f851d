package org.sourceline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.value.ArticleDate;
import org.sourceline.analysis.value.ValueMention;
import org.sourceline.analysis.value.Values;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.Passages;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;

/** One analysis, step by step: blocks, values, names, claims. */
final class Pipeline {

    private final Article article;
    private final ReadingText reading;
    private final BooleanSupplier cancelled;
    private final Suggester suggester;
    private final Passages passages;
    private final List<Annotation> annotations = new ArrayList<>();

    Pipeline(Article article, ReadingText reading, Configuration configuration, BooleanSupplier cancelled) {
        this.article = article;
        this.reading = reading;
        this.cancelled = cancelled;
        this.suggester = new Suggester(article.sha256(), configuration.created());
        this.passages = new Passages(article, reading);
    }

    List<Annotation> run() {
        blocks();
        Document document = Document.of(reading, Lexicon.of(Analyser.ENGLISH));
        values(document);
        return annotations;
    }

    private void blocks() {
        for (ReadingBlock block : reading.blocks()) {
            annotations.add(suggester.suggest(new BlockBody(block.block().role()), List.of(passages.atSource(block.block().span())),
                    "layout", "Wording and place of the block on the page", 0.95));
        }
    }

    private void values(Document document) {
        @Nullable LocalDate date = ArticleDate.of(article, reading);
        Values values = new Values(document, Analyser.ENGLISH, date);
        for (Sentence sentence : document.sentences()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (!document.block(sentence).block().isBoilerplate()) {
                values.in(sentence).forEach(value -> add(document, value));
            }
        }
    }

    private void add(Document document, ValueMention value) {
        var span = document.tokens().span(value.from(), value.to());
        EntityBody body = new EntityBody(value.kind(), null, span.of(reading.text()), value.value());
        annotations.add(suggester.suggest(body, List.of(passages.at(span)), value.rule(), value.reason(), 0.95));
    }
}
