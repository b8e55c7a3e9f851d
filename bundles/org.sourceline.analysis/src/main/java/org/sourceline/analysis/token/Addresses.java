package org.sourceline.analysis.token;

/** Web and mail addresses, account names and hash tags, which stay one token. */
final class Addresses {

    private Addresses() {
    }

    /** Where the address that begins at a place ends; {@code start} if none begins there. */
    static int end(String text, int start) {
        char c = text.charAt(start);
        boolean web = c == 'h' && (text.startsWith("http://", start) || text.startsWith("https://", start))
                || c == 'w' && text.startsWith("www.", start);
        if (web) {
            return trimmed(text, start, visible(text, start));
        }
        if ((c == '@' || c == '#') && start + 1 < text.length() && Character.isLetter(text.charAt(start + 1))) {
            return name(text, start + 1);
        }
        return Character.isLetterOrDigit(c) ? mail(text, start) : start;
    }

    private static int visible(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && !Quotes.isDouble(text.charAt(end)) && text.charAt(end) != '>'
                && text.charAt(end) != '<') {
            end++;
        }
        return end;
    }

    private static int trimmed(String text, int start, int visible) {
        int end = visible;
        while (end > start && ".,;:!?)]'\u2019".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int name(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    /** A mail address has at most 64 characters before its sign, so the look ahead stays short. */
    private static int mail(String text, int start) {
        int sign = start;
        while (sign < text.length() && sign - start <= 64 && isLocalPart(text.charAt(sign))) {
            sign++;
        }
        if (sign >= text.length() || text.charAt(sign) != '@' || sign - start > 64) {
            return start;
        }
        int end = sign + 1;
        while (end < text.length() && (isLocalPart(text.charAt(end)))) {
            end++;
        }
        int last = trimmed(text, sign + 1, end);
        return text.substring(sign + 1, last).indexOf('.') > 0 ? last : start;
    }

    private static boolean isLocalPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }
}
