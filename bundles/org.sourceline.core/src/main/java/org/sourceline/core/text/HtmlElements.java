package org.sourceline.core.text;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the names of HTML elements tell of the layout (HTML Standard, section 15.3, where {@code display} is not {@code inline}). */
final class HtmlElements {

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption", "center", "dd",
            "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2",
            "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "iframe", "legend", "li", "listing", "main", "menu", "nav", "noembed",
            "noframes", "object", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "select", "summary", "svg",
            "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul", "video", "audio", "canvas", "xmp");
    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "xmp", "textarea");
    /** Elements whose text is read as running text, so that a button in them is a word of it. */
    private static final Set<String> RUNNING = Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "blockquote");

    private HtmlElements() {
    }

    static boolean isBlock(Element element) {
        String name = element.normalName();
        return BLOCKS.contains(name) || name.equals("button") && !RUNNING.contains(nearestBlock(element.parent()));
    }

    /** The name of the element itself or of the nearest one around it that makes a block. */
    static String nearestBlock(@Nullable Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (BLOCKS.contains(around.normalName())) {
                return around.normalName();
            }
        }
        return "";
    }

    static boolean isPreformatted(Element element) {
        return PREFORMATTED.contains(nearestBlock(element));
    }
}
