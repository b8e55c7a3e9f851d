package org.sourceline.analysis.compare;

import java.util.List;
import java.util.stream.Collectors;

import org.sourceline.analysis.compare.claim.LinkWords;
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
            return LinkWords.get("quotation", String.valueOf(match.words()));
        }
        return match.differences().stream().map(Reasons::of).collect(Collectors.joining(" "));
    }

    static String of(Pairing pairing, List<Difference> differences) {
        return pairing.reason() + differences.stream().map(difference -> ' ' + of(difference)).collect(Collectors.joining());
    }

    /** One difference, from the origin to what became of it. */
    static String of(Difference difference) {
        return switch (difference) {
            case Difference.Wording wording -> LinkWords.get("wording", wording.edits().stream().map(Reasons::edit).collect(Collectors.joining(" ")));
            case Difference.Frame frame -> LinkWords.get("frame", frame.to(), frame.from());
            case Difference.Speaker speaker -> LinkWords.get("speaker", speaker.to(), speaker.from());
            case Difference.Value value -> LinkWords.get("value", line(value.to().exact()), line(value.from().exact()));
            case Difference.Name name -> LinkWords.get("value", line(name.to().exact()), line(name.from().exact()));
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
