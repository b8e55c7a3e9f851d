package org.sourceline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.attribution.Claim;
import org.sourceline.analysis.attribution.Claims;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.entity.Names;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.RuleCounts;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.tag.MaxentTagger;
import org.sourceline.analysis.tag.Tags;
import org.sourceline.analysis.value.ArticleDate;
import org.sourceline.analysis.value.ValueMention;
import org.sourceline.analysis.value.Values;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.TextSpan;
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

    /** @param language the rules to use; null if there are none for the article's language, which leaves its blocks */
    List<Annotation> run(@Nullable Language language) {
        blocks();
        if (language == null) {
            return annotations;
        }
        Document document = Document.of(reading, Lexicon.of(language));
        List<ValueMention> values = values(document, language);
        RuleCounts counts = RuleCounts.of(language);
        values.forEach(value -> add(document, value, counts));
        BitSet taken = new BitSet();
        values.forEach(value -> taken.set(value.from(), value.to()));
        Tags tags = Tags.of(document, MaxentTagger::new, cancelled);
        List<NameMention> names = Names.find(document, tags, language, taken::get, cancelled);
        names.forEach(name -> add(document, name));
        List<Claim> claims = Claims.find(document, tags, names, values, article.metadata(), language, cancelled);
        new ClaimWriter(document, passages, suggester).write(claims, annotations);
        return annotations;
    }

    private void blocks() {
        for (ReadingBlock block : reading.blocks()) {
            annotations.add(suggester.suggest(new BlockBody(block.block().role()), List.of(passages.atSource(block.block().span())),
                    "layout", "Wording and place of the block on the page", 0.95));
        }
    }

    private List<ValueMention> values(Document document, Language language) {
        List<ValueMention> found = new ArrayList<>();
        @Nullable LocalDate date = ArticleDate.of(article, reading);
        Values values = new Values(document, language, date);
        for (Sentence sentence : document.sentences()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (!document.block(sentence).block().isBoilerplate()) {
                found.addAll(values.in(sentence));
            }
        }
        return found;
    }

    private void add(Document document, NameMention name) {
        TextSpan span = document.tokens().span(name.from(), name.to());
        EntityBody body = new EntityBody(name.entity().kind(), name.entity().id(), name.entity().label(), null);
        annotations.add(suggester.suggest(body, List.of(passages.at(span)), name.rule(), name.reason(), name.confidence()));
    }

    private void add(Document document, ValueMention value, RuleCounts counts) {
        TextSpan span = document.tokens().span(value.from(), value.to());
        EntityBody body = new EntityBody(value.kind(), null, span.of(reading.text()), value.value());
        annotations.add(suggester.suggest(body, List.of(passages.at(span)), value.rule(), value.reason(),
                counts.confidence(value.rule(), 0.93)));
    }
}
