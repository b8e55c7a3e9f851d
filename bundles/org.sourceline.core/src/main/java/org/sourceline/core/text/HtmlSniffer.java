package org.sourceline.core.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a file is an HTML page, by its content and its name. */
final class HtmlSniffer {

    private static final int HEAD = 4_096;
    /** What may stand before the first tag of a page. */
    private static final String PROLOGUE = "(?:\\s|<!--[^>]{0,2000}-->|<\\?xml[^>]{0,200}>)*+";
    private static final Pattern PAGE = Pattern.compile("\\A\\uFEFF?" + PROLOGUE + "<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(?:/?[a-z][a-z0-9]*[\\s/>]|!doctype\\s)", Pattern.CASE_INSENSITIVE);

    private HtmlSniffer() {
    }

    /** Whether the bytes, in a charset yet unknown, may be an HTML page, so that it may declare its charset. */
    static boolean mayBeHtml(byte[] bytes, String path) {
        return hasHtmlName(path) || startsAsPage(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
    }

    /** A page by its beginning, or by a name that says so together with at least one tag. */
    static boolean isHtml(String text, String path) {
        return startsAsPage(text.substring(0, Math.min(text.length(), HEAD))) || hasHtmlName(path) && TAG.matcher(text).find();
    }

    private static boolean startsAsPage(String head) {
        return PAGE.matcher(head).find();
    }

    private static boolean hasHtmlName(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }
}
