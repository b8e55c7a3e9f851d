package org.sourceline.analysis.token;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into words, numbers and marks in one pass. Possessive endings, contracted verbs and "n't" are tokens of their own, so are
 * the parts of a hyphenated word and the hyphens; abbreviations keep their full stop, addresses stay whole.
 */
public final class Tokenizer {

    private static final Pattern SUM = Pattern
            .compile("(N|R|Rs|K[Ss]hs?|USh|TSh|GH[\u20b5\u00a2]|RM|Rp|Tk|Dhs?|P|Q|US|SFr|Php)\\d+([.,]\\d+|(bn|m|tn|trn|k)\\b| (million|billion|trillion|crore|lakh)\\b)");
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final String text;
    private final Set<String> abbreviations;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokens.Builder tokens = new Tokens.Builder();

    private Tokenizer(String text, Set<String> abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /**
     * The tokens of a text.
     *
     * @param abbreviations in lower case, without the full stop at their end
     */
    public static Tokens split(String text, Set<String> abbreviations) {
        Tokenizer tokenizer = new Tokenizer(text, abbreviations);
        int at = 0;
        while (at < text.length()) {
            at = tokenizer.next(at);
        }
        return tokenizer.tokens.build();
    }

    private int next(int start) {
        char c = text.charAt(start);
        if (isSpace(c)) {
            return start + 1;
        }
        int address = Addresses.end(text, start);
        if (address > start) {
            return add(start, address, Word.Kind.ADDRESS);
        }
        if (isDigit(c)) {
            return number(start);
        }
        if (isLetter(start)) {
            return word(start);
        }
        if (Quotes.isMark(c)) {
            return apostrophe(start);
        }
        if (c == '.' || c == '-') {
            return add(start, run(start, c), Word.Kind.PUNCTUATION);
        }
        int end = start + Character.charCount(text.codePointAt(start));
        return add(start, end, isPunctuation(c) ? Word.Kind.PUNCTUATION : Word.Kind.SYMBOL);
    }

    private int add(int start, int end, Word.Kind kind) {
        tokens.add(vocabulary.intern(text, start, end, kind), start);
        return end;
    }

    private int run(int start, char c) {
        int end = start;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    /** A number with its separators, an ordinal ending or a unit that is written at it. */
    private int number(int start) {
        int end = start + 1;
        while (end < text.length() && (isDigit(text.charAt(end)) || isSeparator(end))) {
            end++;
        }
        int letters = end;
        while (letters < text.length() && isLetter(letters)) {
            letters += Character.charCount(text.codePointAt(letters));
        }
        String ending = text.substring(end, Math.min(letters, end + 3)).toLowerCase(Locale.ROOT);
        if (letters - end == 2 && (ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th"))) {
            return add(start, letters, Word.Kind.NUMBER);
        }
        return add(start, end, Word.Kind.NUMBER);
    }

    private boolean isSeparator(int at) {
        char c = text.charAt(at);
        return (c == ',' || c == '.' || c == ':') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private int word(int start) {
        int sign = currencyLetters(start);
        if (sign > start) {
            return add(start, sign, Word.Kind.WORD);
        }
        int end = letters(start);
        if (end < text.length() && text.charAt(end) == '.') {
            int abbreviation = abbreviation(start, end);
            if (abbreviation > 0) {
                return add(start, abbreviation, Word.Kind.WORD);
            }
        }
        if (end < text.length() && text.charAt(end) == '$' && end - start <= 3) {
            return add(start, end + 1, Word.Kind.SYMBOL);
        }
        if (end < text.length() && Quotes.isApostrophe(text.charAt(end))) {
            return contraction(start, end);
        }
        return add(start, end, Word.Kind.WORD);
    }

    /** The end of one to four letters that a sum of money is written behind, as in "N4.2bn" and "Rs500,000"; the start for other words. */
    private int currencyLetters(int start) {
        Matcher sum = SUM.matcher(text).region(start, Math.min(text.length(), start + 24));
        return Character.isUpperCase(text.charAt(start)) && sum.lookingAt() ? sum.end(1) : start;
    }

    /** The end of letters and digits, dots inside as in {@code shop.com} and ampersands inside as in {@code B&Q} included. */
    private int letters(int start) {
        int end = start;
        while (end < text.length()) {
            if (isLetter(end) || isDigit(text.charAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            } else if (text.charAt(end) == '&' && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1))
                    || text.charAt(end) == '.' && isInnerDot(end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isInnerDot(int at) {
        return at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 1)) && Character.isLowerCase(text.charAt(at + 2))
                && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** The end of an abbreviation whose letters end at a full stop; 0 if it is none. */
    private int abbreviation(int start, int end) {
        if (end - start == 1 && Character.isLetter(text.charAt(start))) {
            int last = end + 1;
            while (last + 1 < text.length() && Character.isLetter(text.charAt(last)) && text.charAt(last + 1) == '.') {
                last += 2;
            }
            return last > end + 1 || Character.isUpperCase(text.charAt(start)) && !text.startsWith("I", start) ? last : 0;
        }
        if (end - start > 8) {
            return 0;
        }
        return abbreviations.contains(text.substring(start, end).toLowerCase(Locale.ROOT)) ? end + 1 : 0;
    }

    private int contraction(int start, int apostrophe) {
        int end = apostrophe + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String tail = text.substring(apostrophe + 1, Math.min(end, apostrophe + 3)).toLowerCase(Locale.ROOT);
        if (end - apostrophe == 2 && tail.equals("t") && text.charAt(apostrophe - 1) == 'n' && apostrophe - start > 1) {
            add(start, apostrophe - 1, Word.Kind.WORD);
            return add(apostrophe - 1, end, Word.Kind.WORD);
        }
        if (end - apostrophe <= 3 && CLITICS.contains(tail)) {
            add(start, apostrophe, Word.Kind.WORD);
            return add(apostrophe, end, Word.Kind.WORD);
        }
        return add(start, end > apostrophe + 1 ? end : apostrophe, Word.Kind.WORD);
    }

    /** A quotation mark, or the apostrophe of a possessive plural: told apart where marks are paired, so both are marks here. */
    private int apostrophe(int start) {
        char c = text.charAt(start);
        int end = start + 1;
        if (c == '\'' && end < text.length() && text.charAt(end) == '\'' || c == '`' && end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return add(start, end, Word.Kind.QUOTE);
    }

    private boolean isLetter(int at) {
        int c = text.codePointAt(at);
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> c != '%' && c != '&' && c != '@' && c != '#' && c != '\u2030';
            default -> c == '|';
        };
    }
}
