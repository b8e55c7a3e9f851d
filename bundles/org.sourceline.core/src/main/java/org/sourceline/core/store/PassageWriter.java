package org.sourceline.core.store;

import java.io.IOException;
import java.util.List;

import org.sourceline.core.model.Passage;

/** Writes targets and spans. */
final class PassageWriter {

    private final JsonOutput out;

    PassageWriter(JsonOutput out) {
        this.out = out;
    }

    /** One resource, or a list where there are several or none. */
    void target(List<Passage> passages) throws IOException {
        if (passages.size() == 1) {
            passage(passages.getFirst());
        } else {
            list(passages);
        }
    }

    void list(List<Passage> passages) throws IOException {
        out.beginArray();
        for (Passage passage : passages) {
            passage(passage);
        }
        out.endArray();
    }

    void passage(Passage passage) throws IOException {
        out.beginObject();
        out.property("type", "SpecificResource");
        out.property("source", passage.source());
        if (!isWhole(passage)) {
            selectors(passage);
        }
        out.extras(passage.extras());
        out.endObject();
    }

    private static boolean isWhole(Passage passage) {
        return !passage.isPlaced() && !passage.isQuoted() && passage.selectors().equals(Passage.SelectorExtras.NONE);
    }

    private void selectors(Passage passage) throws IOException {
        out.name("selector");
        out.beginArray();
        if (passage.isPlaced()) {
            position(passage);
        }
        if (passage.isQuoted()) {
            quote(passage);
        }
        for (String other : passage.selectors().others()) {
            out.json(other);
        }
        out.endArray();
    }

    private void position(Passage passage) throws IOException {
        out.beginObject();
        out.property("type", "TextPositionSelector");
        out.property("start", passage.position().start());
        out.property("end", passage.position().end());
        out.extras(passage.selectors().position());
        out.endObject();
    }

    private void quote(Passage passage) throws IOException {
        out.beginObject();
        out.property("type", "TextQuoteSelector");
        out.property("exact", passage.exact());
        out.property("prefix", passage.prefix());
        out.property("suffix", passage.suffix());
        out.extras(passage.selectors().quote());
        out.endObject();
    }
}
