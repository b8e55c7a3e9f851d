package org.sourceline.analysis.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Forms of English verbs: irregular ones from a list, the others by the rules of spelling. */
final class Inflection {

    /** A form of a verb with its lemma. */
    record Inflected(String lemma, VerbForm form) {
    }

    private final Map<String, String[]> irregular = new HashMap<>();
    private final Set<String> doubled = new HashSet<>();

    Inflection(DataFile file) {
        for (String line : file.lines()) {
            String[] parts = line.split(" ");
            if (parts.length == 2) {
                doubled.add(parts[0]);
            } else {
                irregular.put(parts[0], parts);
            }
        }
    }

    Set<String> irregularLemmas() {
        return irregular.keySet();
    }

    /** All forms of a verb. */
    Map<String, VerbForm> forms(String lemma) {
        Map<String, VerbForm> forms = new HashMap<>();
        forms.put(third(lemma), VerbForm.THIRD);
        forms.put(withVowelEnding(lemma, "ing"), VerbForm.GERUND);
        String[] parts = irregular.get(lemma);
        if (parts == null) {
            forms.put(withVowelEnding(lemma, "ed"), VerbForm.PAST_OR_PARTICIPLE);
            if (doubled.contains(lemma) && lemma.endsWith("l")) {
                forms.put(lemma + "ed", VerbForm.PAST_OR_PARTICIPLE);
                forms.put(lemma + "ing", VerbForm.GERUND);
            }
        } else if (parts[1].equals(parts[2])) {
            forms.put(parts[1], VerbForm.PAST_OR_PARTICIPLE);
        } else {
            forms.put(parts[1], VerbForm.PAST);
            forms.put(parts[2], VerbForm.PARTICIPLE);
        }
        forms.putIfAbsent(lemma, VerbForm.BASE);
        return forms;
    }

    private static String third(String lemma) {
        if (lemma.equals("have")) {
            return "has";
        }
        if (lemma.matches(".*(s|x|z|ch|sh|o)")) {
            return lemma + "es";
        }
        return endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }

    private String withVowelEnding(String lemma, String ending) {
        if (doubled.contains(lemma)) {
            return lemma + lemma.charAt(lemma.length() - 1) + ending;
        }
        if (lemma.equals("lie") || lemma.equals("die")) {
            return ending.equals("ing") ? lemma.substring(0, 1) + "ying" : lemma + "d";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
            return lemma.substring(0, lemma.length() - 1) + ending;
        }
        if (lemma.endsWith("ee") && ending.equals("ed")) {
            return lemma + "d";
        }
        return ending.equals("ed") && endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + ending;
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.length() > 1 && lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }
}
