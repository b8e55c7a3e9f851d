package org.sourceline.ui.review;

import java.util.stream.Collectors;

import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Suppression;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.AnnotationWords;

/** What is never suggested, in words. */
final class NeverWords {

    private NeverWords() {
    }

    /** "the name “Quay”", "the passage “…” in harbour.txt". */
    static String of(Suppression item) {
        return switch (item) {
            case Suppression.OfPassage passage -> Messages.get("review.never.passage", AnnotationWords.shorten(words(passage)),
                    passage.article().substring(passage.article().indexOf('/') + 1));
            case Suppression.OfName name -> Messages.get("review.never.name", name.name());
            case Suppression.OfRule rule -> Messages.get("review.never.rule", rule.rule());
        };
    }

    private static String words(Suppression.OfPassage passage) {
        return passage.target().stream().map(Passage::exact).collect(Collectors.joining(" … "));
    }
}
