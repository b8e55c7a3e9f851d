package org.sourceline.core.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a page ready for the parser where that deviates from the HTML Standard or from a browser that runs scripts, so that the text of the
 * body becomes what {@code textContent} gives there: line ends are line feeds; references to surrogates are replacement characters; the
 * content of {@code noscript}, which is no markup, is gone; and so are the end tags of {@code body} and {@code html}, behind
 * which the standard goes on with the body while the parser loses white space. Also counts the start tags.
 */
final class HtmlInput {

    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]0*([0-9a-fA-F]{4})|0*([0-9]{5}))(?![0-9a-fA-F]);?");
    /** Elements with text inside that is no markup. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript");
    private static final Set<String> ENDS_LEFT_OUT = Set.of("body", "html");

    /** Stands for an end tag: without it, a line end behind the tag might become the first of a pre element and be dropped. */
    private static final String NOTHING = "<!---->";

    private final String html;
    private final StringBuilder prepared;
    private int copied;
    private int elements;

    private HtmlInput(String html) {
        this.html = html;
        this.prepared = new StringBuilder(html.length());
    }

    static HtmlInput of(String page) {
        String lines = page.indexOf('\r') < 0 ? page : page.replace("\r\n", "\n").replace('\r', '\n');
        String text = lines.contains("&#") ? REFERENCE.matcher(lines).replaceAll(HtmlInput::replacement) : lines;
        HtmlInput input = new HtmlInput(text);
        int at = text.indexOf('<');
        while (at >= 0) {
            at = text.indexOf('<', input.markup(at));
        }
        input.prepared.append(text, input.copied, text.length());
        return input;
    }

    /** The page as the parser shall see it. */
    String prepared() {
        return prepared.toString();
    }

    /** How many start tags there are. */
    int elements() {
        return elements;
    }

    private static String replacement(MatchResult reference) {
        String hex = reference.group(1);
        int value = hex != null ? Integer.parseInt(hex, 16) : Integer.parseInt(reference.group(2));
        boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
        return surrogate ? "\uFFFD" : Matcher.quoteReplacement(reference.group());
    }

    /** Looks at what begins with a less-than sign; the answer is where to go on, never behind the end. */
    private int markup(int at) {
        if (html.startsWith("<!--", at)) {
            return endOfComment(at + 4);
        }
        boolean end = html.startsWith("</", at);
        int nameAt = at + (end ? 2 : 1);
        if (nameAt >= html.length() || !isLetter(html.charAt(nameAt))) {
            return Math.min(nameAt, html.length());
        }
        String name = name(nameAt);
        int behind = endOfTag(nameAt + name.length());
        if (end && ENDS_LEFT_OUT.contains(name)) {
            leaveOut(at, behind);
            prepared.append(NOTHING);
        }
        elements += end ? 0 : 1;
        return !end && RAW.contains(name) ? endOfRaw(name, behind) : behind;
    }

    private int endOfComment(int from) {
        if (html.startsWith(">", from) || html.startsWith("->", from)) {
            return from;
        }
        int dashes = html.indexOf("--", from);
        while (dashes >= 0 && !html.startsWith(">", dashes + 2) && !html.startsWith("!>", dashes + 2)) {
            dashes = html.indexOf("--", dashes + 1);
        }
        return dashes < 0 ? html.length() : dashes + 2;
    }

    private String name(int from) {
        int end = from;
        while (end < html.length() && !isBlank(html.charAt(end)) && html.charAt(end) != '/' && html.charAt(end) != '>') {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private int endOfTag(int from) {
        int i = from;
        while (i < html.length() && html.charAt(i) != '>') {
            i = html.charAt(i) == '=' ? endOfValue(i + 1) : i + 1;
        }
        return Math.min(i + 1, html.length());
    }

    private int endOfValue(int from) {
        int i = from;
        while (i < html.length() && isBlank(html.charAt(i))) {
            i++;
        }
        if (i < html.length() && (html.charAt(i) == '"' || html.charAt(i) == '\'')) {
            int quote = html.indexOf(html.charAt(i), i + 1);
            return quote < 0 ? html.length() : quote + 1;
        }
        while (i < html.length() && !isBlank(html.charAt(i)) && html.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private int endOfRaw(String name, int from) {
        int end = html.indexOf("</", from);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        if (end >= 0 && name.equals("noscript")) {
            leaveOut(from, end);
        }
        return end < 0 ? html.length() : end;
    }

    private void leaveOut(int from, int to) {
        prepared.append(html, copied, from);
        copied = to;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f';
    }
}
