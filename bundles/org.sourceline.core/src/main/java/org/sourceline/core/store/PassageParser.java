package org.sourceline.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Passage;

import com.fasterxml.jackson.core.JsonToken;

/** Reads targets and spans: one SpecificResource, a list of them, or the bare name of a whole article. */
final class PassageParser {

    private static final String TYPE = "SpecificResource";

    private final JsonInput in;
    private String lastSource = "";

    PassageParser(JsonInput in) {
        this.in = in;
    }

    /** The passages of the value that comes next; none if it is null. */
    List<Passage> passages() throws IOException, NotUnderstood {
        JsonToken token = in.next();
        if (token == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (token != JsonToken.START_ARRAY) {
            return List.of(passage(token));
        }
        List<Passage> found = new ArrayList<>(1);
        for (token = in.next(); token != JsonToken.END_ARRAY; token = in.next()) {
            found.add(passage(token));
        }
        return found;
    }

    /** The passage that comes next; null if the value is null. */
    @Nullable Passage passageOrNull() throws IOException, NotUnderstood {
        JsonToken token = in.next();
        return token == JsonToken.VALUE_NULL ? null : passage(token);
    }

    private Passage passage(@Nullable JsonToken token) throws IOException, NotUnderstood {
        if (token == JsonToken.VALUE_STRING) {
            return Passage.whole(in.textHere());
        }
        if (token != JsonToken.START_OBJECT) {
            throw new NotUnderstood("a passage");
        }
        return resource();
    }

    private Passage resource() throws IOException, NotUnderstood {
        String source = null;
        Selectors selectors = new Selectors(in);
        Unknowns unknowns = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> in.exactly(TYPE);
                case "source" -> source = in.text(lastSource);
                case "selector" -> selectors.read();
                default -> unknowns.keep(in, name);
            }
        }
        if (source == null) {
            throw new NotUnderstood("a passage with its source");
        }
        lastSource = source;
        return selectors.passage(source, unknowns.extras());
    }
}
