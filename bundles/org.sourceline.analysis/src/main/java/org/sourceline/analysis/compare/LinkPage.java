package org.sourceline.analysis.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.analysis.Suggestions;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/** Makes the page of the links that were found. Equal comparisons and earlier pages give equal pages. */
public final class LinkPage {

    private LinkPage() {
    }

    /**
     * The page of a run.
     *
     * @param set the name of the set that the page is to be part of
     * @param before the page of an earlier run, of which what has not changed keeps its time stamps; null if there is none
     */
    public static Page of(CaseComparison comparison, String set, @Nullable Page before) {
        List<Annotation> found = comparison.links().stream().map(one -> one.link().annotation()).toList();
        if (before == null) {
            return Page.ofLinks(set, SuggestedPage.GENERATOR).withItems(found);
        }
        return new Page(before.id(), before.set(), "", "", "", SuggestedPage.GENERATOR, Page.FORMAT_VERSION,
                Suggestions.merge(before.items(), found), before.unknownItems(), before.extras());
    }
}
