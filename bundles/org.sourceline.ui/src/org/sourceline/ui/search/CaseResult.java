package org.sourceline.ui.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Passage;

/** What a search over a case found: its elements are {@link Hit}s. */
public final class CaseResult extends AbstractTextSearchResult {

    private final CaseQuery query;

    CaseResult(CaseQuery query) {
        this.query = query;
    }

    CaseQuery query() {
        return query;
    }

    /** All hits, by article and place. */
    public List<Hit> hits() {
        return Arrays.stream(getElements()).filter(Hit.class::isInstance).map(Hit.class::cast)
                .sorted(Comparator.comparing((Hit hit) -> hit.place().article()).thenComparing(hit -> hit.place().passage(), Passage::compareTo))
                .toList();
    }

    @Override
    public String getLabel() {
        return query.title(getMatchCount());
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle(getClass(), "icons/find-in-case.svg").orElse(null);
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public @Nullable IEditorMatchAdapter getEditorMatchAdapter() {
        return null;
    }

    @Override
    public @Nullable IFileMatchAdapter getFileMatchAdapter() {
        return null;
    }
}
