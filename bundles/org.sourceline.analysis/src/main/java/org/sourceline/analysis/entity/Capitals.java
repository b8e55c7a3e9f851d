package org.sourceline.analysis.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Word;
import org.sourceline.core.model.BlockRole;

/** How a document writes its words: which of them it also writes small, which with a capital where no sentence begins. */
final class Capitals {

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private final Set<Integer> titleCase = new HashSet<>();

    Capitals(Document document) {
        for (Sentence sentence : document.sentences()) {
            if (document.block(sentence).block().isBoilerplate()) {
                continue;
            }
            BlockRole role = document.block(sentence).block().role();
            if ((role == BlockRole.HEADLINE || role == BlockRole.KICKER || role == BlockRole.SUBHEADING) && isTitleCase(sentence)) {
                titleCase.add(sentence.from());
            } else {
                count(sentence);
            }
        }
    }

    private static boolean isTitleCase(Sentence sentence) {
        int longWords = 0;
        int capitals = 0;
        for (int i = 1; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (word.isWord() && word.length() > 3) {
                longWords++;
                capitals += word.isCapitalised() ? 1 : 0;
            }
        }
        return longWords > 0 && capitals * 10 >= longWords * 7;
    }

    private void count(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (!word.isWord()) {
                continue;
            }
            if (!word.isCapitalised()) {
                small.merge(word.lower(), 1, Integer::sum);
            } else if (!isInitial(sentence, i)) {
                capital.merge(word.lower(), 1, Integer::sum);
            }
        }
    }

    /** Whether a capital at the place says nothing: a sentence or quotation begins there. */
    static boolean isInitial(Sentence sentence, int index) {
        if (index == 0) {
            return true;
        }
        Word before = sentence.word(index - 1);
        return before.isQuote() || before.is(":") || before.is("|") || before.is("\u2022") || before.is("(") && index == 1
                || before.isPunctuation() && ".!?".indexOf(before.text().charAt(0)) >= 0 || before.is("-") && index == 1;
    }

    /** Whether the sentence is a heading that writes most words with a capital. */
    boolean isTitleCased(Sentence sentence) {
        return titleCase.contains(sentence.from());
    }

    /** Whether the document writes the word, given in lower case, small more often than with a capital inside sentences. */
    boolean isMostlySmall(String word) {
        return small.getOrDefault(word, 0) > capital.getOrDefault(word, 0);
    }

    boolean isSeenCapital(String word) {
        return capital.containsKey(word);
    }
}
