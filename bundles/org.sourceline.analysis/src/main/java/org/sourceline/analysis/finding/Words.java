package org.sourceline.analysis.finding;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;

/** The words of findings. */
final class Words {

    /** How much of a passage a list shows, in UTF-16 units. */
    private static final int SHOWN = 80;

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.analysis.messages", Locale.getDefault(),
            Words.class.getClassLoader());

    private Words() {
    }

    static String message(String rule, Object... arguments) {
        return new MessageFormat(BUNDLE.getString("finding." + rule), Locale.getDefault()).format(arguments);
    }

    static RuleDescription description(String rule) {
        return new RuleDescription(get(rule + ".title"), get(rule + ".explanation"), get(rule + ".example"));
    }

    /** Another text of the findings. */
    static String get(String key, Object... arguments) {
        return message(key, arguments);
    }

    /** Whom a claim gives as its source: the last agent of its chain, else the words that name it; empty for anything else. */
    static String source(Anchored one) {
        if (!(one.annotation().body() instanceof ClaimBody claim)) {
            return "";
        }
        return claim.chain().isEmpty() ? claim.source().stream().map(Passage::exact).findFirst().orElse("") : claim.chain().getLast().agent();
    }

    /** The words of the annotation's target on one line, shortened. */
    static String of(Anchored one) {
        return of(one.annotation().target());
    }

    /** The words of passages on one line, shortened. */
    static String of(List<Passage> passages) {
        return shortened(passages.stream().map(passage -> passage.exact().strip().replaceAll("\\s+", " ")).collect(Collectors.joining(" … ")));
    }

    /** Words cut to what a list shows, at a space where there is one. */
    static String shortened(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int space = words.lastIndexOf(" ", SHOWN);
        int cut = words.offsetByCodePoints(0, words.codePointCount(0, space > SHOWN / 2 ? space : SHOWN));
        return words.substring(0, cut) + "…";
    }
}
