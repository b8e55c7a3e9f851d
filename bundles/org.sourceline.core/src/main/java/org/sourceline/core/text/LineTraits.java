package org.sourceline.core.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the characters of a line. */
final class LineTraits {

    private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964";
    private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]\u300D\u300F*_";
    private static final String OPENERS = "\"'\u201C\u2018\u00AB([\u201E\u201A";
    private static final Pattern BULLET = Pattern.compile(
            "(?:[-*+\u2022\u2023\u25AA\u25CF\u25E6\u2013\u00B7]|\\(?[0-9]{1,2}[.)]|\\(?[a-z][.)]|\\([ivx]+\\))\\s\\s*+\\S.*+", Pattern.DOTALL);
    private static final Pattern TABULAR = Pattern.compile("\\S(?:\\t| {4})\\s*+\\S");
    private static final Set<String> OPEN_ENDS = Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or",
            "the", "to", "with");
    /** Titles and the like, whose stop ends no sentence because a name or a number follows. */
    private static final Set<String> BEFORE_NAMES = Set.of("mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "gen.", "sen.", "rep.", "gov.", "lt.",
            "col.", "sgt.", "capt.", "maj.", "rev.", "hon.", "vs.");
    private static final int LONGEST_WORD = 5;
    /** So much of a line is looked at for the mark of a list, a gap, or its case. */
    private static final int HEAD = 200;
    private static final int FEW_LETTERS = 4;

    private LineTraits() {
    }

    static Line.Traits of(String text, int start, int end) {
        String head = text.substring(start, Math.min(end, start + HEAD));
        return new Line.Traits(isSentenceEnd(text, start, end), text.charAt(end - 1) == ':', goesOn(head),
                isBullet(head), isCapitals(head), isRule(text, start, end), isTabular(head), OPEN_ENDS.contains(lastWord(text, start, end)));
    }

    /** Whether a sentence ends there: with a stop, behind which quotes and brackets may be closed, and which is none of an abbreviation. */
    static boolean isSentenceEnd(CharSequence text, int start, int end) {
        int i = end - 1;
        while (i > start && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= start && STOPS.indexOf(text.charAt(i)) >= 0 && !BEFORE_NAMES.contains(lastWord(text, start, end));
    }

    /** The last word in lower case if it is a short one, else nothing. */
    private static String lastWord(CharSequence text, int start, int end) {
        for (int i = end - 1; i >= start && i >= end - LONGEST_WORD - 1; i--) {
            if (Fold.of(text.charAt(i)) == Fold.SPACE) {
                return text.subSequence(i + 1, end).toString().toLowerCase(Locale.ROOT);
            }
        }
        return end - start <= LONGEST_WORD ? text.subSequence(start, end).toString().toLowerCase(Locale.ROOT) : "";
    }

    private static boolean goesOn(String head) {
        int i = 0;
        while (i < head.length() - 1 && OPENERS.indexOf(head.charAt(i)) >= 0) {
            i++;
        }
        return Character.isLowerCase(head.codePointAt(i));
    }

    private static boolean isBullet(String head) {
        boolean word = head.length() > 1 && Character.isLetter(head.charAt(0)) && Character.isLetter(head.charAt(1));
        return !word && BULLET.matcher(head).matches();
    }

    private static boolean isTabular(String head) {
        return (head.indexOf('\t') >= 0 || head.contains("    ")) && TABULAR.matcher(head).find();
    }

    private static boolean isCapitals(String head) {
        int letters = 0;
        for (int i = 0; i < head.length(); i++) {
            if (Character.isLowerCase(head.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(head.charAt(i)) ? 1 : 0;
        }
        return letters >= FEW_LETTERS;
    }

    private static boolean isRule(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
