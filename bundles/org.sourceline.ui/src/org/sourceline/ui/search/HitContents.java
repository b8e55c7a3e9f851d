package org.sourceline.ui.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** Articles by their paths, and the hits below each; grouped anew whenever the articles are asked for. */
final class HitContents implements ITreeContentProvider {

    private Map<String, List<Hit>> byArticle = Map.of();

    @Override
    public Object[] getElements(Object input) {
        byArticle = input instanceof CaseResult result
                ? result.hits().stream().collect(Collectors.groupingBy(hit -> hit.place().article(), TreeMap::new, Collectors.toList())) : Map.of();
        return byArticle.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof String article ? byArticle.getOrDefault(article, List.of()).toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof Hit hit ? hit.place().article() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof String;
    }
}
