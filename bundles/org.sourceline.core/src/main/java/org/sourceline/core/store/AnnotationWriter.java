package org.sourceline.core.store;

import java.io.IOException;
import java.util.Optional;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Creator;

/** Writes annotations. */
final class AnnotationWriter {

    private static final String MOTIVATION = "motivation";

    private final JsonOutput out;
    private final PassageWriter passages;
    private final BodyWriter bodies;
    private final Times times = new Times();

    AnnotationWriter(JsonOutput out) {
        this.out = out;
        this.passages = new PassageWriter(out);
        this.bodies = new BodyWriter(out, passages);
    }

    void annotation(Annotation annotation) throws IOException {
        out.beginObject();
        out.property("id", annotation.id());
        out.property("type", "Annotation");
        motivation(annotation);
        out.property("status", annotation.status());
        out.propertyIfGiven("suggestion", annotation.suggestion());
        out.name("creator");
        creator(annotation.creator());
        out.property("created", times.format(annotation.created()));
        out.property("modified", times.format(annotation.modified()));
        if (!annotation.tags().isEmpty()) {
            out.texts("tags", annotation.tags());
        }
        out.propertyIfGiven("note", annotation.note());
        content(annotation);
        out.extrasExcept(annotation.extras(), MOTIVATION);
        out.endObject();
    }

    private void content(Annotation annotation) throws IOException {
        Body body = annotation.body();
        if (body != null) {
            out.name("body");
            bodies.body(body);
        }
        if (!annotation.target().isEmpty()) {
            out.name("target");
            passages.target(annotation.target());
        }
    }

    /** The one that was read where it is another than the body's. */
    private void motivation(Annotation annotation) throws IOException {
        Body body = annotation.body();
        Optional<String> kept = annotation.extras().find(MOTIVATION);
        if (kept.isPresent()) {
            out.name(MOTIVATION);
            out.json(kept.get());
        } else if (body != null) {
            out.property(MOTIVATION, body.motivation());
        }
    }

    void creator(Creator creator) throws IOException {
        out.beginObject();
        switch (creator) {
            case Creator.Person person -> {
                out.property("type", "Person");
                out.property("name", person.name());
            }
            case Creator.Software software -> software(software);
        }
        out.extras(creator.extras());
        out.endObject();
    }

    private void software(Creator.Software software) throws IOException {
        out.property("type", "Software");
        out.property("name", software.name());
        out.propertyIfAny("version", software.version());
        out.propertyIfAny("rule", software.rule());
        out.propertyIfAny("reason", software.reason());
        if (software.confidence() != null) {
            out.property("confidence", software.confidence());
        }
    }
}
