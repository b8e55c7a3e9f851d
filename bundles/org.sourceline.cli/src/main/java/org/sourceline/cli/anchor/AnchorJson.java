package org.sourceline.cli.anchor;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.SourceText;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Prints what became of annotations as JSON, one line for each. */
final class AnchorJson {

    private AnchorJson() {
    }

    static void print(List<Reanchored> results, SourceText text, PrintStream out) {
        out.println("[");
        for (int i = 0; i < results.size(); i++) {
            out.println(line(results.get(i), text) + (i + 1 < results.size() ? "," : ""));
        }
        out.println("]");
    }

    private static String line(Reanchored one, SourceText text) {
        String id = new String(JsonStringEncoder.getInstance().quoteAsString(one.before().id()));
        Optional<TextSpan> place = one.extent().map(text::toCodePoints);
        return " {\"id\":\"" + id + "\",\"state\":\"" + one.state().json() + "\",\"start\":" + place.map(TextSpan::start).map(String::valueOf).orElse("null")
                + ",\"end\":" + place.map(TextSpan::end).map(String::valueOf).orElse("null") + "}";
    }
}
