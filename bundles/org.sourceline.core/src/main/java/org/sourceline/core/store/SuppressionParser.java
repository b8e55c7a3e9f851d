package org.sourceline.core.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.model.Suppressions;

/** Reads what is never to be suggested. One instance per file. */
final class SuppressionParser extends DocumentParser<Suppressions> {

    private final JsonInput in;
    private final CreatorParser creators;
    private final PassageParser passages;
    private final Times times = new Times();
    private int formatVersion = Suppressions.FORMAT_VERSION;
    private Suppressions read = Suppressions.NONE;
    private final List<String> unknownItems = new ArrayList<>();
    private final Unknowns unknowns = new Unknowns();

    SuppressionParser(JsonInput in) {
        super(in);
        this.in = in;
        this.creators = new CreatorParser(in);
        this.passages = new PassageParser(in);
    }

    @Override
    void property(String name) throws IOException, NotUnderstood {
        switch (name) {
            case "formatVersion" -> formatVersion = version();
            case "items" -> in.list(() -> read = read.with(new Item().read()), unknownItems);
            default -> unknowns.keep(in, name);
        }
    }

    @Override
    Suppressions result() {
        return new Suppressions(read.items(), unknownItems, formatVersion, unknowns.extras());
    }

    private int version() throws IOException, NotUnderstood {
        int version = in.integer();
        if (version < 1) {
            throw new NotUnderstood("a version");
        }
        return version;
    }

    /** One item while it is read. */
    private final class Item {
        private String kind = "";
        private @Nullable String name;
        private @Nullable String rule;
        private @Nullable String body;
        private List<Passage> target = List.of();
        private @Nullable Creator creator;
        private @Nullable Instant created;
        private final Unknowns others = new Unknowns();

        Suppression read() throws IOException, NotUnderstood {
            for (String key = in.nextName(); key != null; key = in.nextName()) {
                switch (key) {
                    case "type" -> kind = in.text();
                    case "name" -> name = in.text();
                    case "rule" -> rule = in.text();
                    case "body" -> body = in.text();
                    case "target" -> target = passages.passages();
                    case "creator" -> creator = creators.creator();
                    case "created" -> created = times.parse(in.recurring());
                    default -> others.keep(in, key);
                }
            }
            return item(given(creator, "a creator"), given(created, "a time"));
        }

        private Suppression item(Creator by, Instant at) throws NotUnderstood {
            return switch (kind) {
                case "Passage" -> new Suppression.OfPassage(given(body, "a body"), given(target), by, at, others.extras());
                case "Name" -> new Suppression.OfName(given(name, "a name"), by, at, others.extras());
                case "Rule" -> new Suppression.OfRule(given(rule, "a rule"), by, at, others.extras());
                default -> throw new NotUnderstood("a passage, a name or a rule");
            };
        }

        private static List<Passage> given(List<Passage> target) throws NotUnderstood {
            if (target.isEmpty()) {
                throw new NotUnderstood("a passage");
            }
            return target;
        }

        private static <V> V given(@Nullable V value, String what) throws NotUnderstood {
            if (value == null || value.equals("")) {
                throw new NotUnderstood(what);
            }
            return value;
        }
    }
}
