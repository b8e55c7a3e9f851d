package org.sourceline.core.internal.json;

import org.sourceline.core.internal.json.JsonProblem.Kind;

/** Where the scalars of JSON end. Each method is told where one begins, and complains where it breaks off or goes wrong. */
final class JsonSyntax {

    private JsonSyntax() {
    }

    /** That the byte at an index may not stand there, or is missing. */
    static JsonProblem unexpected(int at, int end) {
        return new JsonProblem(at < end ? Kind.SYNTAX : Kind.TRUNCATED, at);
    }

    /** The index of the quotation mark that ends a text, from some place within it. */
    static int closingQuote(byte[] bytes, int from, int end) throws JsonProblem {
        int at = JsonBytes.special(bytes, from, end);
        while (at < end && bytes[at] == '\\') {
            at = JsonBytes.special(bytes, behindEscape(bytes, at, end), end);
        }
        if (at >= end || bytes[at] != '"') {
            throw unexpected(at, end);
        }
        return at;
    }

    private static int behindEscape(byte[] bytes, int backslash, int end) throws JsonProblem {
        int at = backslash + 1;
        if (at >= end || "\"\\/bfnrtu".indexOf(bytes[at]) < 0) {
            throw unexpected(at, end);
        }
        int behind = backslash + JsonBytes.length(bytes, backslash);
        for (at++; at < behind; at++) {
            if (at >= end || Character.digit(bytes[at], 16) < 0) {
                throw unexpected(at, end);
            }
        }
        return behind;
    }

    static int behindWord(byte[] bytes, int from, int end, String word) throws JsonProblem {
        for (int i = 1; i < word.length(); i++) {
            if (from + i >= end || bytes[from + i] != word.charAt(i)) {
                throw unexpected(from + i < end ? from : end, end);
            }
        }
        return delimited(bytes, from + word.length(), end);
    }

    static int behindNumber(byte[] bytes, int from, int end) throws JsonProblem {
        int at = bytes[from] == '-' ? from + 1 : from;
        at = is(bytes, at, end, '0', '0') ? at + 1 : behindDigits(bytes, at, end);
        if (is(bytes, at, end, '.', '.')) {
            at = behindDigits(bytes, at + 1, end);
        }
        if (is(bytes, at, end, 'e', 'E')) {
            at = behindDigits(bytes, is(bytes, at + 1, end, '+', '-') ? at + 2 : at + 1, end);
        }
        return delimited(bytes, at, end);
    }

    private static boolean is(byte[] bytes, int at, int end, char one, char other) {
        return at < end && (bytes[at] == one || bytes[at] == other);
    }

    private static int behindDigits(byte[] bytes, int from, int end) throws JsonProblem {
        int at = from;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw unexpected(at, end);
        }
        return at;
    }

    /** A number or a word ends only where something else begins. */
    private static int delimited(byte[] bytes, int at, int end) throws JsonProblem {
        if (at < end && " \t\r\n,]}".indexOf(bytes[at]) < 0) {
            throw unexpected(at, end);
        }
        return at;
    }
}
