package org.sourceline.analysis.compare;

import java.util.List;
import java.util.stream.Collectors;

import org.sourceline.analysis.compare.claim.Pairing;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.analysis.compare.difference.Difference.WordEdit;
import org.sourceline.analysis.compare.quote.QuoteMatch;

/** Why links were made, in words. */
final class Reasons {

    private Reasons() {
    }

    static String of(QuoteMatch match) {
        if (match.isVerbatim()) {
            return "The same " + match.words() + " words.";
        }
        return match.differences().stream().map(Reasons::of).collect(Collectors.joining(" "));
    }

    static String of(Pairing pairing, List<Difference> differences) {
        return pairing.reason() + differences.stream().map(difference -> ' ' + of(difference)).collect(Collectors.joining());
    }

    /** One difference, from the origin to what became of it. */
    static String of(Difference difference) {
        return switch (difference) {
            case Difference.Wording wording -> "The words were changed: " + wording.edits().stream().map(Reasons::edit).collect(Collectors.joining(" ")) + '.';
            case Difference.Frame frame -> "Said to \u201c" + frame.to() + "\u201d, here to \u201c" + frame.from() + "\u201d.";
            case Difference.Speaker speaker -> "Said by " + speaker.to() + ", here by " + speaker.from() + '.';
            case Difference.Value value -> "There " + line(value.to().exact()) + ", here " + line(value.from().exact()) + '.';
            case Difference.Name name -> "There " + line(name.to().exact()) + ", here " + line(name.from().exact()) + '.';
        };
    }

    private static String edit(WordEdit edit) {
        return switch (edit.change()) {
            case KEPT -> edit.words();
            case DROPPED -> "[-" + edit.words() + "-]";
            case ADDED -> "{+" + edit.words() + "+}";
        };
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
