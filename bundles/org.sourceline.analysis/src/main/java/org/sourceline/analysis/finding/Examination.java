package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;

/**
 * An article with what is known of it, as the rules look at it.
 *
 * @param sets the article with its sets
 * @param shown the annotations that a reader has to do with, by position
 * @param view the case; empty where the article stands alone
 */
public record Examination(ArticleSets sets, List<Anchored> shown, Optional<CaseView> view) {

    public Examination {
        shown = List.copyOf(shown);
    }

    /** The article with the sets that are open on it. */
    public static Examination of(ArticleSets sets, Optional<CaseView> view) {
        List<Anchored> shown = sets.all().stream().filter(sets::isShown)
                .sorted(Comparator.comparing(Anchored::annotation, Annotation.BY_POSITION)).toList();
        return new Examination(sets, shown, view);
    }

    /** The path of the article in its case. */
    String article() {
        return sets.article().path();
    }

    /** Calls with each claim whose place is sure, in the order of the text. */
    void claims(BiConsumer<Anchored, ClaimBody> action) {
        for (Anchored one : shown) {
            if (one.body() instanceof ClaimBody claim && isAttached(one)) {
                action.accept(one, claim);
            }
        }
    }

    /** Calls with each mention of an entity whose place is sure, in the order of the text. */
    void mentions(BiConsumer<Anchored, EntityBody> action) {
        for (Anchored one : shown) {
            if (one.body() instanceof EntityBody entity && isAttached(one)) {
                action.accept(one, entity);
            }
        }
    }

    /** What is attached to nothing says nothing of this text. */
    private static boolean isAttached(Anchored one) {
        return AnchorMark.of(one.annotation()).state().isAttached();
    }

    /**
     * The findings that a rule makes of the differences between the ends of links that were found from this article and that nobody has rejected.
     *
     * @param rule empty for a difference that the rule does not look at
     */
    List<Finding> ofDifferences(BiFunction<LinkEnd, Difference, Optional<Finding>> rule) {
        List<Finding> found = new ArrayList<>();
        view.ifPresent(all -> all.foundFrom(article()).forEach(one -> one.differences()
                .forEach(difference -> rule.apply(LinkEnd.from(this, one.link()), difference).ifPresent(found::add))));
        return found;
    }

    /** The annotation of that id, or the one that somebody made of the suggestion of that id. */
    Optional<Anchored> find(String id) {
        return shown.stream().filter(one -> one.id().equals(id) || id.equals(one.annotation().suggestion())).findFirst();
    }
}
