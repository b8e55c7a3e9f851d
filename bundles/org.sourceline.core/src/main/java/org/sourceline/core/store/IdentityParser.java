package org.sourceline.core.store;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.IdentityBody;

/** Reads what was decided on an entity. The input stands inside it. */
final class IdentityParser {

    private final JsonInput in;
    private @Nullable String entity;
    private @Nullable EntityKind kind;
    private @Nullable String label;
    private List<String> aliases = List.of();
    private List<String> sameAs = List.of();
    private @Nullable String mergedInto;
    private @Nullable String splitFrom;
    private List<String> differentFrom = List.of();
    private final Unknowns unknowns = new Unknowns();

    IdentityParser(JsonInput in) {
        this.in = in;
    }

    IdentityBody read() throws IOException, NotUnderstood {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            property(name);
        }
        if (entity == null) {
            throw new NotUnderstood("an identity with its entity");
        }
        return new IdentityBody(entity, kind, label, aliases, sameAs, mergedInto, splitFrom, differentFrom, unknowns.extras());
    }

    private void property(String name) throws IOException, NotUnderstood {
        switch (name) {
            case "type" -> in.exactly("Identity");
            case "entity" -> entity = in.text();
            case "kind" -> kind = in.constant(Spellings.ENTITY_KINDS);
            case "label" -> label = in.textOrNull();
            case "aliases" -> aliases = in.texts();
            case "sameAs" -> sameAs = in.texts();
            case "mergedInto" -> mergedInto = in.textOrNull();
            case "splitFrom" -> splitFrom = in.textOrNull();
            case "differentFrom" -> differentFrom = in.texts();
            default -> unknowns.keep(in, name);
        }
    }
}
