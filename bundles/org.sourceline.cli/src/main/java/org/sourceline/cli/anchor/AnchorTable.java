package org.sourceline.cli.anchor;

import java.util.List;
import java.util.Locale;

import org.sourceline.cli.Printable;
import org.sourceline.cli.Shell;
import org.sourceline.cli.Texts;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.anchor.Placement;
import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.model.Passage;
import org.sourceline.core.text.SourceText;

/** Prints what became of annotations as a table, and a summary below it. */
final class AnchorTable {

    private static final String ROW = "%-8s %-13s %s";
    private static final int BEFORE_WORDS = 23;
    private static final int LEAST = 20;

    private final List<Reanchored> results;
    private final SourceText text;
    private final Shell shell;

    AnchorTable(List<Reanchored> results, SourceText text, Shell shell) {
        this.results = results;
        this.text = text;
        this.shell = shell;
    }

    void print() {
        if (results.isEmpty()) {
            shell.out().println(Texts.get("anchor.none"));
            return;
        }
        row(Texts.get("anchor.head.state"), Texts.get("anchor.head.place"), Texts.get("anchor.head.words"));
        results.forEach(one -> row(one.state().json(), place(one), words(one)));
        shell.out().println();
        shell.out().println(Texts.get("anchor.summary", count(AnchorState.EXACT), count(AnchorState.ALIGNED), count(AnchorState.REVIEW),
                count(AnchorState.ORPHAN)));
    }

    private void row(String state, String place, String words) {
        shell.out().println(String.format(Locale.ROOT, ROW, state, place, words).stripTrailing());
    }

    private String count(AnchorState state) {
        return Long.toString(results.stream().filter(one -> one.state() == state).count());
    }

    private String place(Reanchored one) {
        return one.extent().map(text::toCodePoints).map(span -> span.start() + "-" + span.end()).orElse("–");
    }

    private String words(Reanchored one) {
        String quoted = String.join(" … ", one.before().target().stream().map(Passage::exact).toList()).replaceAll("\\s+", " ").strip();
        String reason = one.reason() == Placement.Reason.NONE ? "" : " (" + Texts.get("anchor.reason." + one.reason()) + ")";
        int room = Math.max(LEAST, shell.width() - BEFORE_WORDS - reason.length());
        String shown = quoted.codePointCount(0, quoted.length()) <= room ? quoted
                : quoted.substring(0, quoted.offsetByCodePoints(0, room - 1)) + "…";
        return Printable.line(shown) + reason;
    }
}
