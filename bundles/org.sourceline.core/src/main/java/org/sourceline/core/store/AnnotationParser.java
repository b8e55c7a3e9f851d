package org.sourceline.core.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Motivation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.UnknownBody;

/** Reads annotations. The input stands on the opening brace of one. */
final class AnnotationParser {

    private final JsonInput in;
    private final CreatorParser creators;
    private final BodyParser bodies;
    private final PassageParser passages;
    private final Times times = new Times();

    AnnotationParser(JsonInput in) {
        this.in = in;
        this.creators = new CreatorParser(in);
        this.passages = new PassageParser(in);
        this.bodies = new BodyParser(in, passages);
    }

    Annotation annotation() throws IOException, NotUnderstood {
        Properties properties = new Properties();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            properties.read(name);
        }
        return properties.annotation();
    }

    private final class Properties {
        private @Nullable String id;
        private boolean typed;
        private @Nullable String motivation;
        private @Nullable Status status;
        private @Nullable Creator creator;
        private @Nullable Instant created;
        private @Nullable Instant modified;
        private @Nullable String suggestion;
        private List<String> tags = List.of();
        private @Nullable String note;
        private @Nullable Body body;
        private List<Passage> target = List.of();
        private final Unknowns unknowns = new Unknowns();

        void read(String name) throws IOException, NotUnderstood {
            switch (name) {
                case "id" -> id = in.text();
                case "type" -> {
                    in.exactly("Annotation");
                    typed = true;
                }
                case "motivation" -> motivation = in.raw();
                case "status" -> status = in.constant(Spellings.STATUSES);
                case "creator" -> creator = creators.creator();
                case "created" -> created = times.parse(in.recurring());
                case "modified" -> modified = times.parse(in.recurring());
                case "suggestion" -> suggestion = in.textOrNull();
                case "tags" -> tags = in.texts();
                case "note" -> note = in.textOrNull();
                case "body" -> body = bodies.body();
                case "target" -> target = passages.passages();
                default -> unknowns.keep(in, name);
            }
        }

        Annotation annotation() throws NotUnderstood {
            if (id == null || !typed || status == null || creator == null || created == null) {
                throw new NotUnderstood("an annotation with id, type, status, creator and created");
            }
            Body what = motivated();
            return new Annotation(id, status, creator, created, modified == null ? created : modified, what, target, suggestion,
                    tags, note, unknowns.extras());
        }

        /** The body; the motivation is kept where the body does not imply it. */
        private @Nullable Body motivated() {
            Motivation given = motivation == null ? null : Spellings.QUOTED_MOTIVATIONS.get(motivation);
            Body found = body;
            if (found instanceof UnknownBody unknown && given != null) {
                found = new UnknownBody(unknown.type(), given, unknown.json());
            }
            if (motivation != null && (found == null || found.motivation() != given)) {
                unknowns.add("motivation", motivation);
            }
            return found;
        }
    }
}
