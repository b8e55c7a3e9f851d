package org.sourceline.core.entity;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/**
 * The pages of a case that an edit of its entities is about, as they are now.
 *
 * @param set the name of the person's set
 * @param identities the person's entity page; without items if there is none yet
 * @param articles by the path of the article in the case
 */
public record CaseView(String set, Page identities, SortedMap<String, ArticleView> articles) {

    /**
     * One article.
     *
     * @param own the annotations of the person's set
     * @param suggested those of the analyser
     */
    public record ArticleView(List<Annotation> own, List<Annotation> suggested) {

        public ArticleView {
            own = List.copyOf(own);
            suggested = List.copyOf(suggested);
        }
    }

    public CaseView {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }
}
