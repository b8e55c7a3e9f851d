package org.sourceline.core.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.SourceText;

/**
 * Carries the annotations of pages to an article that has another text than theirs. With the text they were made on, by the alignment of both
 * ({@link TextCarrier}); without it, by what the annotations quote. Confined to one thread.
 */
public final class Reanchoring {

    private final Article article;
    private final Function<TextVersion, Optional<SourceText>> versions;
    private final Map<TextVersion, Optional<PassageCarrier>> carriers = new HashMap<>();

    /**
     * @param article as it is now
     * @param versions finds a version of the article as the page or the annotation names it, so perhaps by empty texts; empty if it is not kept
     */
    public Reanchoring(Article article, Function<TextVersion, Optional<SourceText>> versions) {
        this.article = article;
        this.versions = versions;
    }

    /** Whether a page, or an annotation of it, was made for another text of the article. */
    public static boolean isNeeded(Page page, Article article) {
        return TextVersion.of(page).isOther(TextVersion.of(article))
                || page.items().stream().map(AnchorMark::of).anyMatch(mark -> !mark.decided() && !mark.state().isAttached());
    }

    /** What becomes of each annotation of a page, in their order. What a person has decided stays. */
    public List<Reanchored> of(Page page) {
        Quotes quotes = new Quotes(page);
        return Answered.in(page.items().stream().map(one -> AnchorMark.of(one).decided() ? decided(one) : carried(one, page, quotes)).toList());
    }

    private static Reanchored decided(Annotation one) {
        Placement placement = new Placement(AnchorMark.of(one).state(), null, Placement.Reason.NONE);
        return new Reanchored(one, one, placement.state(), placement.reason(), one.target().stream().map(passage -> placement).toList(), one);
    }

    private Reanchored carried(Annotation one, Page page, Quotes quotes) {
        TextVersion base = TextVersion.of(one, page);
        Optional<PassageCarrier> version = version(base);
        return new AnnotationCarrier(one, passage -> version.flatMap(carrier -> carrier.place(passage)).orElseGet(() -> quotes.place(passage)))
                .result(base, article);
    }

    private Optional<PassageCarrier> version(TextVersion base) {
        return carriers.computeIfAbsent(base, this::newVersion);
    }

    private Optional<PassageCarrier> newVersion(TextVersion base) {
        if (!base.sha256().isEmpty() && !base.isOther(TextVersion.of(article))) {
            return Optional.of(PassageCarrier.same(article.source()));
        }
        return versions.apply(base).map(old -> PassageCarrier.between(old, article.source()));
    }

    /** The way without the old text, gone only where it must be. */
    private final class Quotes {
        private final Page page;
        private @Nullable QuoteCarrier carrier;

        Quotes(Page page) {
            this.page = page;
        }

        Placement place(Passage passage) {
            QuoteCarrier there = carrier;
            if (there == null) {
                there = QuoteCarrier.of(article.source(), passages());
                carrier = there;
            }
            return there.place(passage);
        }

        private List<Passage> passages() {
            List<Passage> all = new ArrayList<>();
            for (Annotation one : page.items()) {
                if (!AnchorMark.of(one).decided() && version(TextVersion.of(one, page)).isEmpty()) {
                    all.addAll(AnnotationCarrier.passages(one));
                }
            }
            return all;
        }
    }
}
