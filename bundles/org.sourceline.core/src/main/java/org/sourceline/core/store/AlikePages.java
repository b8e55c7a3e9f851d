package org.sourceline.core.store;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** Pages of several sets on one article that can be read together, since they speak of one text of it. */
public final class AlikePages {

    private AlikePages() {
    }

    /**
     * The pages as they are if all were made for the same text; else carried over to the text that the article has now. Where that cannot be
     * read they are as they are.
     *
     * @param article the article's path in the case
     * @param pages by the names of their sets
     */
    public static Map<String, Page> of(Case owner, String article, Map<String, Page> pages) {
        long texts = pages.values().stream().map(Page::sha256).filter(sha256 -> !sha256.isEmpty()).distinct().count();
        if (texts <= 1) {
            return pages;
        }
        try {
            Article now = ArticleReader.read(owner.article(article), article, Limits.DEFAULT);
            Map<String, Page> carried = new LinkedHashMap<>();
            pages.forEach((set, page) -> carried.put(set, owner.versions().carried(page, now).page()));
            return carried;
        } catch (ArticleReadException e) {
            return pages;
        }
    }
}
