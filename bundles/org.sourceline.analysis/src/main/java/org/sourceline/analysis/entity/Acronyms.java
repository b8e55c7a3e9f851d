package org.sourceline.analysis.entity;

import java.util.Set;

/** Whether a short name stands for a longer one. */
final class Acronyms {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "du", "des", "la", "&", "-");

    private Acronyms() {
    }

    /** The first letters of the words of a name, small words left out, in lower case; empty for a single word. */
    static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ -]+")) {
            if (!word.isEmpty() && !SMALL.contains(word) && Character.isLetter(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.length() > 1 ? letters.toString() : "";
    }

    /** Whether the text may introduce {@code brief} as another name of {@code full}; both in lower case. */
    static boolean stands(String brief, String full) {
        String letters = brief.replaceAll("[^\\p{L}\\p{N}]", "");
        if (letters.length() < 2 || brief.length() >= full.length()) {
            return false;
        }
        String initials = initials(full);
        return initials.equals(letters) || full.startsWith(letters) || letters.length() >= 3 && full.charAt(0) == letters.charAt(0)
                && isScattered(letters, full);
    }

    /** Whether the letters occur in the name in this order, as "edf" in "economy development fund". */
    private static boolean isScattered(String letters, String full) {
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            at = full.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return letters.length() <= 6 && full.contains(" ");
    }
}
