package org.sourceline.core.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says of itself: Open Graph, the meta elements in use since Dublin Core, and JSON-LD of schema.org. Where several of
 * them tell the same thing, the first in this order counts; only the title element comes last, since it often names the site too.
 */
final class HtmlHead {

    private static final int LONGEST = 1_000;
    private static final String LINKED_DATA = "script[type=application/ld+json]";

    private final Map<String, String> metas = new HashMap<>();
    private final Map<String, String> linked;

    private HtmlHead(Document document) {
        for (Element meta : document.select("meta[content]")) {
            for (String attribute : new String[] {"property", "name", "itemprop"}) {
                metas.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), meta.attr("content"));
            }
        }
        linked = LinkedData.article(document.select(LINKED_DATA).stream().map(Element::data).toList());
    }

    static Metadata metadata(Document document) {
        HtmlHead head = new HtmlHead(document);
        Map<String, String> values = new HashMap<>();
        head.put(values, "title", head.metas.get("og:title"), head.linked.get("headline"), document.title());
        head.put(values, "publisher", head.metas.get("og:site_name"), head.linked.get("publisher"), head.metas.get("publisher"),
                head.metas.get("dc.publisher"));
        head.put(values, "author", head.name("author"), head.linked.get("author"), head.name("article:author"), head.metas.get("dc.creator"));
        head.put(values, "published", head.metas.get("article:published_time"), head.linked.get("datePublished"),
                head.metas.get("datepublished"), head.metas.get("date"), head.metas.get("dc.date"));
        head.put(values, "language", attribute(document, "html[lang]", "lang"), head.metas.get("og:locale"));
        head.put(values, "url", attribute(document, "link[rel=canonical]", "href"), head.metas.get("og:url"), head.linked.get("url"));
        return values.isEmpty() ? Metadata.NONE : new Metadata(values);
    }

    /** Keeps the first of the texts that is not blank. */
    private void put(Map<String, String> values, String name, @Nullable String... texts) {
        Stream.of(texts).filter(Objects::nonNull).map(HtmlHead::clean).filter(text -> !text.isEmpty()).findFirst()
                .ifPresent(text -> values.put(name, text));
    }

    /** The text of a meta element that should be a name; nothing if it is an address of the web. */
    private @Nullable String name(String meta) {
        String text = metas.get(meta);
        return text == null || text.startsWith("http") ? null : text;
    }

    private static @Nullable String attribute(Document document, String query, String attribute) {
        Element element = document.selectFirst(query);
        return element == null ? null : element.attr(attribute);
    }

    private static String clean(String text) {
        String folded = text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        return folded.codePointCount(0, folded.length()) <= LONGEST ? folded : folded.substring(0, folded.offsetByCodePoints(0, LONGEST));
    }
}
