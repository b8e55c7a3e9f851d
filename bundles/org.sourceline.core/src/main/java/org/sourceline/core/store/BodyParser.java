package org.sourceline.core.store;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.Motivation;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.UnknownBody;

/** Reads bodies; one of a type or with a value that this version does not know is kept as it stands. */
final class BodyParser {

    private final JsonInput in;
    private final PassageParser passages;

    BodyParser(JsonInput in, PassageParser passages) {
        this.in = in;
        this.passages = passages;
    }

    /** The body that comes next; null if the value is null. The motivation of an unknown body is left to the caller. */
    @Nullable Body body() throws IOException, NotUnderstood {
        JsonToken token = in.next();
        if (token == JsonToken.NULL) {
            return null;
        }
        if (token != JsonToken.OBJECT) {
            throw new NotUnderstood("a body");
        }
        int start = in.tokenStart();
        int depth = in.depth();
        boolean typed = "type".equals(in.nextName());
        Body body = typed ? tryBody() : null;
        if (body == null) {
            in.leave(depth);
            body = again(start, typed);
        }
        return body;
    }

    /** The input stands before the value of the type, which is the first property. */
    private @Nullable Body tryBody() throws IOException {
        try {
            return properties(in.recurring());
        } catch (NotUnderstood e) {
            return null;
        }
    }

    /** Reads a body a second time, by its type if that was not yet tried because it does not come first. */
    private Body again(int start, boolean tried) throws IOException {
        String type = typeFrom(start);
        if (!tried && !type.isEmpty()) {
            JsonInput slice = in.slice(start);
            slice.next();
            try {
                return new BodyParser(slice, new PassageParser(slice)).properties(type);
            } catch (NotUnderstood e) {
                return new UnknownBody(type, Motivation.DESCRIBING, in.rawFrom(start));
            }
        }
        return new UnknownBody(type, Motivation.DESCRIBING, in.rawFrom(start));
    }

    private String typeFrom(int start) throws IOException {
        String type = "";
        JsonInput slice = in.slice(start);
        slice.next();
        for (String name = slice.nextName(); name != null; name = slice.nextName()) {
            JsonToken token = slice.next();
            if (name.equals("type") && token == JsonToken.TEXT) {
                type = slice.textHere();
            } else {
                slice.skipHere();
            }
        }
        return type;
    }

    private Body properties(String type) throws IOException, NotUnderstood {
        return switch (type) {
            case "Entity" -> entity();
            case "Claim" -> new ClaimParser(in, passages).read();
            case "Note" -> note();
            case "Tag" -> tag();
            case "Highlight" -> highlight();
            case "Relation" -> relation();
            case "Block" -> block();
            case "Identity" -> new IdentityParser(in).read();
            default -> throw new NotUnderstood("a body of a known type");
        };
    }

    private Body entity() throws IOException, NotUnderstood {
        EntityKind kind = null;
        String entity = null;
        String label = "";
        ValueParser value = null;
        Unknowns unknowns = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> in.exactly("Entity");
                case "kind" -> kind = in.constant(Spellings.ENTITY_KINDS);
                case "entity" -> entity = in.textOrNull();
                case "label" -> label = in.recurring();
                case "value" -> value = value(unknowns);
                default -> unknowns.keep(in, name);
            }
        }
        if (kind == null) {
            throw new NotUnderstood("an entity with its kind");
        }
        return new EntityBody(kind, entity, label, value == null ? null : value.value(kind), unknowns.extras());
    }

    /** A value that is not an object is kept among the unknown properties. */
    private @Nullable ValueParser value(Unknowns unknowns) throws IOException {
        JsonToken token = in.next();
        if (token == JsonToken.OBJECT) {
            ValueParser value = new ValueParser(in);
            value.read();
            return value;
        }
        if (token != JsonToken.NULL) {
            unknowns.add("value", in.rawHere());
        }
        return null;
    }

    private Body note() throws IOException, NotUnderstood {
        String value = null;
        String format = NoteBody.PLAIN;
        Unknowns unknowns = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> in.exactly("Note");
                case "value" -> value = in.text();
                case "format" -> format = in.recurring();
                default -> unknowns.keep(in, name);
            }
        }
        if (value == null) {
            throw new NotUnderstood("a note with its text");
        }
        return new NoteBody(value, format, unknowns.extras());
    }

    private Body tag() throws IOException, NotUnderstood {
        String value = null;
        Unknowns unknowns = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> in.exactly("Tag");
                case "value" -> value = in.text();
                default -> unknowns.keep(in, name);
            }
        }
        if (value == null) {
            throw new NotUnderstood("a tag with its word");
        }
        return new TagBody(value, unknowns.extras());
    }

    private Body highlight() throws IOException, NotUnderstood {
        String value = null;
        Unknowns unknowns = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> in.exactly("Highlight");
                case "value" -> value = in.textOrNull();
                default -> unknowns.keep(in, name);
            }
        }
        return new HighlightBody(value, unknowns.extras());
    }

    private Body block() throws IOException, NotUnderstood {
        BlockRole role = null;
        Unknowns unknowns = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> in.exactly("Block");
                case "role" -> role = in.constant(Spellings.BLOCK_ROLES);
                default -> unknowns.keep(in, name);
            }
        }
        if (role == null) {
            throw new NotUnderstood("a block with its role");
        }
        return new BlockBody(role, unknowns.extras());
    }

    private Body relation() throws IOException, NotUnderstood {
        String relation = null;
        RelationBody.End from = null;
        RelationBody.End to = null;
        String reason = null;
        Unknowns unknowns = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> in.exactly("Relation");
                case "relation" -> relation = in.recurring();
                case "from" -> from = end();
                case "to" -> to = end();
                case "reason" -> reason = in.textOrNull();
                default -> unknowns.keep(in, name);
            }
        }
        if (relation == null || from == null || to == null) {
            throw new NotUnderstood("a relation with both ends");
        }
        return new RelationBody(relation, from, to, reason, unknowns.extras());
    }

    /** An annotation by its id, or an object that names the article too. */
    private RelationBody.End end() throws IOException, NotUnderstood {
        JsonToken token = in.next();
        if (token == JsonToken.TEXT) {
            return new RelationBody.End(null, in.textHere());
        }
        if (token != JsonToken.OBJECT) {
            throw new NotUnderstood("an end of a relation");
        }
        String article = null;
        String annotation = null;
        Unknowns unknowns = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "article" -> article = in.textOrNull();
                case "annotation" -> annotation = in.textOrNull();
                default -> unknowns.keep(in, name);
            }
        }
        return new RelationBody.End(article, annotation, unknowns.extras());
    }
}
