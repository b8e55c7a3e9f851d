package org.sourceline.ui.compare;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.FoundLink;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.Case;
import org.sourceline.core.text.Passages;
import org.sourceline.ui.links.ComparedArticle;

/**
 * Two articles and what they have to do with each other.
 *
 * @param counterparts in the order of the left article
 */
record TwoArticles(AnalysedArticle left, AnalysedArticle right, List<Counterpart> counterparts) {

    /**
     * Reads and compares two articles; takes its time.
     *
     * @throws IOException if one of them cannot be read
     * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
     */
    static TwoArticles read(Case owner, String left, String right, BooleanSupplier cancelled) throws IOException {
        AnalysedArticle one = ComparedArticle.read(owner, left).orElseThrow(() -> new IOException(left));
        AnalysedArticle other = ComparedArticle.read(owner, right).orElseThrow(() -> new IOException(right));
        List<FoundLink> links = CaseComparison.of(List.of(one, other), Instant.EPOCH, cancelled).links();
        return new TwoArticles(one, other, new Finder(one, other).counterparts(links));
    }

    private static final class Finder {

        private final AnalysedArticle left;
        private final AnalysedArticle right;
        private final Passages inLeft;
        private final Passages inRight;
        private final List<Counterpart> found = new ArrayList<>();

        Finder(AnalysedArticle left, AnalysedArticle right) {
            this.left = left;
            this.right = right;
            this.inLeft = new Passages(left.article(), left.reading());
            this.inRight = new Passages(right.article(), right.reading());
        }

        List<Counterpart> counterparts(List<FoundLink> links) {
            links.forEach(this::add);
            missing(left, inLeft, true);
            missing(right, inRight, false);
            return found.stream().sorted(Counterpart.ORDER).toList();
        }

        private void add(FoundLink found) {
            Link link = found.link();
            Link.End leftEnd = link.from().article().equals(left.path()) ? link.from() : link.to();
            TextSpan leftSpan = span(inLeft, leftEnd.passages());
            TextSpan rightSpan = span(inRight, link.across(left.path()).passages());
            kind(found).filter(kind -> leftSpan != null && rightSpan != null)
                    .ifPresent(kind -> this.found.add(new Counterpart(kind, leftSpan, rightSpan, link.reason())));
        }

        private static Optional<Counterpart.Kind> kind(FoundLink found) {
            LinkRelation relation = found.link().relation().orElse(null);
            return Optional.ofNullable(relation).flatMap(known -> switch (known) {
                case QUOTES, REPEATS, CORROBORATES -> Optional.of(found.differences().isEmpty() ? Counterpart.Kind.REPEATED
                        : Counterpart.Kind.ALTERED);
                case ALTERS_QUOTE -> Optional.of(Counterpart.Kind.ALTERED);
                case CONTRADICTS, DENIES -> Optional.of(Counterpart.Kind.CONTRADICTED);
                case ANSWERS -> Optional.of(Counterpart.Kind.ANSWERED);
                case DERIVES_FROM -> Optional.empty();
            });
        }

        /** Claims that share no words with anything that has a counterpart. */
        private void missing(AnalysedArticle article, Passages passages, boolean isLeft) {
            List<TextSpan> known = found.stream().flatMap(one -> one.on(isLeft).stream()).toList();
            Set<TextSpan> listed = new HashSet<>();
            for (Annotation one : article.annotations()) {
                TextSpan span = one.body() instanceof ClaimBody ? span(passages, one.target()) : null;
                if (span != null && known.stream().noneMatch(span::overlaps) && listed.add(span)) {
                    found.add(isLeft ? new Counterpart(Counterpart.Kind.ONLY_LEFT, span, null, "")
                            : new Counterpart(Counterpart.Kind.ONLY_RIGHT, null, span, ""));
                }
            }
        }

        private static @Nullable TextSpan span(Passages passages, List<Passage> of) {
            return of.stream().filter(Passage::isPlaced).flatMap(one -> passages.locate(one).stream()).reduce(TextSpan::cover).orElse(null);
        }
    }
}
