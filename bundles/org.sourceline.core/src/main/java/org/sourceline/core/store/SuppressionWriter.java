package org.sourceline.core.store;

import java.io.IOException;
import java.io.OutputStream;

import org.sourceline.core.model.Suppression;
import org.sourceline.core.model.Suppressions;

/** Writes what is never to be suggested: one line for each item, in the order in which they were added. */
final class SuppressionWriter {

    static final String TYPE = "Suppressions";

    private final JsonOutput out;
    private final PassageWriter passages;
    private final AnnotationWriter annotations;
    private final Times times = new Times();

    SuppressionWriter(OutputStream stream) {
        this.out = new JsonOutput(stream);
        this.passages = new PassageWriter(out);
        this.annotations = new AnnotationWriter(out);
    }

    void write(Suppressions suppressions) throws IOException {
        out.layout("{\n \"type\": \"" + TYPE + "\",\n \"formatVersion\": " + suppressions.formatVersion());
        for (var property : suppressions.extras().properties()) {
            out.layout(",\n ");
            out.text(property.name());
            out.layout(": ");
            out.json(property.json());
        }
        out.layout(",\n \"items\": [");
        String separator = "\n  ";
        for (Suppression item : suppressions.items()) {
            out.layout(separator);
            item(item);
            separator = ",\n  ";
        }
        for (String unknown : suppressions.unknownItems()) {
            out.layout(separator);
            out.json(unknown);
            separator = ",\n  ";
        }
        out.layout("\n ]\n}\n");
        out.flush();
    }

    private void item(Suppression item) throws IOException {
        out.beginObject();
        switch (item) {
            case Suppression.OfPassage passage -> {
                out.property("type", "Passage");
                out.property("body", passage.type());
                out.name("target");
                passages.target(passage.target());
            }
            case Suppression.OfName name -> {
                out.property("type", "Name");
                out.property("name", name.name());
            }
            case Suppression.OfRule rule -> {
                out.property("type", "Rule");
                out.property("rule", rule.rule());
            }
        }
        out.name("creator");
        annotations.creator(item.creator());
        out.property("created", times.format(item.created()));
        out.extras(item.extras());
        out.endObject();
    }
}
