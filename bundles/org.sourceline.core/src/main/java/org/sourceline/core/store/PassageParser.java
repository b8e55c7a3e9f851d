package org.sourceline.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.Passage;

/**
 * Reads targets and spans: one SpecificResource, a list of them, or the bare name of a whole article. The cue of a claim, which its chain
 * has again, is read once.
 */
final class PassageParser {

    private static final String TYPE = "SpecificResource";

    /** So many of the passages before are looked at. */
    private static final int BEFORE = 4;

    /** A passage that was read, and where it stands. */
    private record Read(int from, int to, Passage passage) {
    }

    private final JsonInput in;
    private final Selectors selectors;
    private final Unknowns unknowns = new Unknowns();
    private final @Nullable Read[] before = new @Nullable Read[BEFORE];
    private int next;

    PassageParser(JsonInput in) {
        this.in = in;
        this.selectors = new Selectors(in);
    }

    /** The passages of the value that comes next; none if it is null. */
    List<Passage> passages() throws IOException, NotUnderstood {
        JsonToken token = in.next();
        if (token == JsonToken.NULL) {
            return List.of();
        }
        if (token != JsonToken.LIST) {
            return List.of(passage(token));
        }
        List<Passage> found = new ArrayList<>(1);
        for (token = in.next(); token != JsonToken.LIST_END; token = in.next()) {
            found.add(passage(token));
        }
        return found;
    }

    /** The passage that comes next; null if the value is null. */
    @Nullable Passage passageOrNull() throws IOException, NotUnderstood {
        JsonToken token = in.next();
        return token == JsonToken.NULL ? null : passage(token);
    }

    private Passage passage(@Nullable JsonToken token) throws IOException, NotUnderstood {
        if (token == JsonToken.TEXT) {
            return Passage.whole(in.textHere());
        }
        if (token != JsonToken.OBJECT) {
            throw new NotUnderstood("a passage");
        }
        int start = in.tokenStart();
        for (Read one : before) {
            if (one != null && in.skipCopy(one.from, one.to)) {
                return one.passage;
            }
        }
        Passage passage = resource();
        before[next++ % BEFORE] = new Read(start, in.position(), passage);
        return passage;
    }

    private Passage resource() throws IOException, NotUnderstood {
        String source = null;
        selectors.clear();
        unknowns.clear();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> in.exactly(TYPE);
                case "source" -> source = in.recurring();
                case "selector" -> selectors.read();
                default -> unknowns.keep(in, name);
            }
        }
        if (source == null) {
            throw new NotUnderstood("a passage with its source");
        }
        return selectors.passage(source, unknowns.extras());
    }
}
