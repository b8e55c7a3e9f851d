package org.sourceline.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Passage.SelectorExtras;
import org.sourceline.core.model.TextSpan;

/**
 * Reads the selectors of one resource after the other: the first position, the first quote, and whatever else there is as it stands.
 */
final class Selectors {

    private final JsonInput in;
    /** Three are enough for two that are kept and one that is read. */
    private final One[] ones = {new One(), new One(), new One()};
    private @Nullable One position;
    private @Nullable One quote;
    private @Nullable List<String> others;

    Selectors(JsonInput in) {
        this.in = in;
    }

    /** Begins with another resource. */
    void clear() {
        position = null;
        quote = null;
        others = null;
    }

    /** One selector while it is read. */
    private static final class One {
        private String type = "";
        private int start = -1;
        private int end = -1;
        private @Nullable String exact;
        private @Nullable String prefix;
        private @Nullable String suffix;
        private final Unknowns unknowns = new Unknowns();

        void clear() {
            type = "";
            start = -1;
            end = -1;
            exact = null;
            prefix = null;
            suffix = null;
            unknowns.clear();
        }

        void read(JsonInput in) throws IOException, NotUnderstood {
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "type" -> type = in.recurring();
                    case "start" -> start = in.integer();
                    case "end" -> end = in.integer();
                    case "exact" -> exact = in.text();
                    case "prefix" -> prefix = in.text();
                    case "suffix" -> suffix = in.text();
                    default -> unknowns.keep(in, name);
                }
            }
        }

        boolean isPosition() {
            return type.equals("TextPositionSelector") && start >= 0 && end >= start && end < Integer.MAX_VALUE
                    && exact == null && prefix == null && suffix == null;
        }

        boolean isQuote() {
            return type.equals("TextQuoteSelector") && exact != null && start == -1 && end == -1;
        }
    }

    /** The value that comes next: a selector or a list of them. */
    void read() throws IOException {
        JsonToken token = in.next();
        if (token != JsonToken.LIST) {
            selector(token);
            return;
        }
        for (token = in.next(); token != JsonToken.LIST_END; token = in.next()) {
            selector(token);
        }
    }

    private void selector(@Nullable JsonToken token) throws IOException {
        if (token != JsonToken.OBJECT) {
            keep(in.rawHere());
            return;
        }
        int start = in.tokenStart();
        int depth = in.depth();
        if (!isUnderstood()) {
            in.leave(depth);
            keep(in.rawFrom(start));
        }
    }

    private boolean isUnderstood() throws IOException {
        One one = unused();
        one.clear();
        try {
            one.read(in);
        } catch (NotUnderstood e) {
            return false;
        }
        if (position == null && one.isPosition()) {
            position = one;
            return true;
        }
        if (quote == null && one.isQuote()) {
            quote = one;
            return true;
        }
        return false;
    }

    private One unused() {
        int i = 0;
        while (ones[i] == position || ones[i] == quote) {
            i++;
        }
        return ones[i];
    }

    private void keep(String json) {
        List<String> list = others;
        if (list == null) {
            list = new ArrayList<>(1);
            others = list;
        }
        list.add(json);
    }

    /** What was read, as a passage. */
    Passage passage(String source, Extras extras) {
        One words = quote;
        if (words == null) {
            return new Passage(source, place(), "", "", "", extras, selectorExtras());
        }
        return new Passage(source, place(), orEmpty(words.exact), orEmpty(words.prefix), orEmpty(words.suffix), extras,
                selectorExtras());
    }

    private TextSpan place() {
        One found = position;
        if (found != null) {
            return new TextSpan(found.start, found.end);
        }
        return quote == null && others == null ? Passage.WHOLE : Passage.UNPLACED;
    }

    private SelectorExtras selectorExtras() {
        Extras ofPosition = position == null ? Extras.NONE : position.unknowns.extras();
        Extras ofQuote = quote == null ? Extras.NONE : quote.unknowns.extras();
        if (ofPosition.isEmpty() && ofQuote.isEmpty() && others == null) {
            return SelectorExtras.NONE;
        }
        return new SelectorExtras(ofPosition, ofQuote, others == null ? List.of() : others);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
