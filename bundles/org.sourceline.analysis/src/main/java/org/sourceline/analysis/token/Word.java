package org.sourceline.analysis.token;

import java.util.Locale;

/** A distinct word form of an article. All its occurrences share the one object, so what is derived from the form is derived once. */
public final class Word {

    /** What a token is made of. */
    public enum Kind {
        WORD, NUMBER, PUNCTUATION, QUOTE, SYMBOL, ADDRESS
    }

    private final String text;
    private final String lower;
    private final Kind kind;
    private final boolean capitalised;
    private final boolean allCaps;

    Word(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
        String plain = text.indexOf('\u2019') >= 0 ? text.replace('\u2019', '\'') : text;
        this.lower = plain.toLowerCase(Locale.ROOT);
        int first = text.codePointAt(0);
        this.capitalised = kind == Kind.WORD && (Character.isUpperCase(first) || Character.isTitleCase(first) || hasInnerCapital(text));
        this.allCaps = kind == Kind.WORD && isAllCaps(text);
    }

    private static boolean hasInnerCapital(String text) {
        return text.length() > 1 && Character.isLowerCase(text.charAt(0)) && Character.isUpperCase(text.charAt(1));
    }

    private static boolean isAllCaps(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
            }
        }
        return letters > 1;
    }

    /** The form as it stands in the text. */
    public String text() {
        return text;
    }

    /** In lower case, with straight apostrophes. */
    public String lower() {
        return lower;
    }

    public Kind kind() {
        return kind;
    }

    public int length() {
        return text.length();
    }

    /** Whether it begins with a capital, or has one behind a single small letter, as in {@code eBay}. */
    public boolean isCapitalised() {
        return capitalised;
    }

    /** Whether it has at least two letters, all of them capitals. */
    public boolean isAllCaps() {
        return allCaps;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    public boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }

    /** Whether the form is this one, in lower case. */
    public boolean is(String form) {
        return lower.equals(form);
    }

    @Override
    public String toString() {
        return text;
    }
}
