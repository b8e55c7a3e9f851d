package org.sourceline.core.model;

import java.util.Comparator;
import java.util.List;

/**
 * The annotations of one set on one article: one file. A text that the file does not give is empty here; a page of links between
 * articles has no article, digest and charset.
 *
 * @param id {@code urn:uuid:…}
 * @param set the set the page is part of
 * @param article the article's path in the case, {@code articles/<file name>}
 * @param sha256 of the article's bytes, in lower-case hexadecimal
 * @param charset the name of the charset with which the offsets were counted
 * @param generator the program that wrote the page, with its version
 * @param formatVersion {@value #FORMAT_VERSION} unless a newer program wrote it
 * @param items sorted by position, then by id
 * @param unknownItems items that this version cannot read, each as one line of JSON, kept for the rewrite
 */
public record Page(String id, SetRef set, String article, String sha256, String charset, String generator, int formatVersion,
        List<Annotation> items, List<String> unknownItems, Extras extras) {

    /** The version of the format that this program writes. */
    public static final int FORMAT_VERSION = 1;

    /** The set: an AnnotationCollection, by its id and its name. */
    public record SetRef(String id, String label, Extras extras) {
        public SetRef(String id, String label) {
            this(id, label, Extras.NONE);
        }

        /** The set of that name; its id follows from the name. */
        public static SetRef named(String name) {
            return new SetRef(Identifiers.named("set " + name), name);
        }
    }

    public Page {
        items = List.copyOf(items);
        unknownItems = List.copyOf(unknownItems);
    }

    /**
     * A page without annotations. Its id follows from the set and the article.
     *
     * @param set the name of the set
     */
    public static Page empty(String set, String article, String sha256, String charset, String generator) {
        SetRef ref = SetRef.named(set);
        return new Page(Identifiers.named("page " + ref.id() + ' ' + article), ref, article, sha256, charset, generator, FORMAT_VERSION,
                List.of(), List.of(), Extras.NONE);
    }

    /** A page without links between articles. Its id follows from the set. */
    public static Page ofLinks(String set, String generator) {
        SetRef ref = SetRef.named(set);
        return new Page(Identifiers.named("links " + ref.id()), ref, "", "", "", generator, FORMAT_VERSION, List.of(), List.of(), Extras.NONE);
    }

    /** Whether the page holds links between articles, so that it belongs to none of them. */
    public boolean isOfLinks() {
        return article.isEmpty();
    }

    /** The order of the items of a page. */
    public static Comparator<Annotation> order(String article) {
        return article.isEmpty() ? Annotation.BY_ARTICLE : Annotation.BY_POSITION;
    }

    public Page withSet(SetRef value) {
        return new Page(id, value, article, sha256, charset, generator, formatVersion, items, unknownItems, extras);
    }

    public Page withArticle(String value) {
        return new Page(id, set, value, sha256, charset, generator, formatVersion, items, unknownItems, extras);
    }

    /** The page for another text of the article: the annotations have to be those of that text. */
    public Page onText(String digest, String charsetName) {
        return new Page(id, set, article, digest, charsetName, generator, formatVersion, items, unknownItems, extras);
    }

    public Page withItems(List<Annotation> value) {
        return new Page(id, set, article, sha256, charset, generator, formatVersion, value, unknownItems, extras);
    }
}
