package org.sourceline.analysis.tag;

import java.util.function.IntPredicate;

/** What a word form looks like, in the classes with which the model was trained. */
final class Shapes {

    private Shapes() {
    }

    /** The class of a form; an empty string for forms without Latin letters, which the model has not seen. */
    static String of(String form) {
        if (form.codePoints().allMatch(Shapes::isForeign)) {
            return "";
        }
        int digits = count(form, Character::isDigit);
        int letters = count(form, Character::isLetter);
        if (digits == 0) {
            return letters == form.length() ? ofLetters(form) : Character.isUpperCase(form.charAt(0)) ? capitalised(form) : "other";
        }
        if (digits == 2 || digits == 4) {
            return digits + "d";
        }
        if (letters > 0) {
            return "an";
        }
        return form.indexOf('-') >= 0 ? "dd" : form.indexOf('/') >= 0 ? "ds" : form.indexOf(',') >= 0 ? "dc" : form.indexOf('.') >= 0 ? "dp" : "num";
    }

    private static String ofLetters(String form) {
        if (count(form, Character::isLowerCase) == form.length()) {
            return "lc";
        }
        if (count(form, Character::isUpperCase) == form.length()) {
            return form.length() == 1 ? "sc" : "ac";
        }
        return Character.isUpperCase(form.charAt(0)) ? "ic" : "other";
    }

    /** A single capital with a full stop is an initial. */
    private static String capitalised(String form) {
        return form.length() == 2 && form.charAt(0) <= 'Z' && form.charAt(1) == '.' ? "cp" : "ic";
    }

    private static boolean isForeign(int c) {
        Character.UnicodeScript script = c < 0x250 ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(c);
        return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
    }

    private static int count(String form, IntPredicate kind) {
        return (int) form.chars().filter(kind).count();
    }
}
