package org.sourceline.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Page;

/**
 * Writes annotation pages in their one canonical form: UTF-8, LF, the page's properties one per line in a fixed order, one annotation per
 * line sorted by position, items that could not be read last and as they came. Equal pages give equal bytes.
 *
 * <p>May be used by several threads at once.
 */
public final class PageWriter {

    /** The JSON-LD context of the files. It is never fetched. */
    static final String CONTEXT = "[\"http://www.w3.org/ns/anno.jsonld\",\"urn:sourceline:context:1\"]";

    private static final Page.SetRef NO_SET = new Page.SetRef("", "");

    /**
     * Writes a page as a stream; does not close it.
     *
     * @throws IOException what the stream throws
     */
    public void write(Page page, OutputStream stream) throws IOException {
        JsonOutput out = new JsonOutput(stream);
        new Layout(out).page(page);
        out.flush();
    }

    /** The bytes of the file. */
    public byte[] toBytes(Page page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(page, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** Lays one page out in lines. */
    private record Layout(JsonOutput out) {

        void page(Page page) throws IOException {
            out.layout("{");
            json("@context", page.extras().find("@context").orElse(CONTEXT));
            text("id", page.id());
            text("type", "AnnotationPage");
            set(page.set());
            text("article", page.article());
            text("sha256", page.sha256());
            text("charset", page.charset());
            text("generator", page.generator());
            json("formatVersion", page.extras().find("formatVersion").orElse(Integer.toString(page.formatVersion())));
            for (Extras.Property property : page.extras().properties()) {
                if (!property.name().equals("@context") && !property.name().equals("formatVersion")) {
                    json(property.name(), property.json());
                }
            }
            items(page);
            out.layout("\n ]\n}\n");
        }

        private void name(String name) throws IOException {
            out.layout(name.equals("@context") ? "\n " : ",\n ");
            out.text(name);
            out.layout(": ");
        }

        private void json(String name, String json) throws IOException {
            name(name);
            out.json(json);
        }

        private void text(String name, String text) throws IOException {
            if (!text.isEmpty()) {
                name(name);
                out.text(text);
            }
        }

        private void set(Page.SetRef set) throws IOException {
            if (set.equals(NO_SET)) {
                return;
            }
            name("partOf");
            out.beginObject();
            out.propertyIfAny("id", set.id());
            out.property("type", "AnnotationCollection");
            out.propertyIfAny("label", set.label());
            out.extras(set.extras());
            out.endObject();
        }

        private void items(Page page) throws IOException {
            name("items");
            out.layout("[");
            String separator = "\n  ";
            AnnotationWriter annotations = new AnnotationWriter(out);
            for (Annotation annotation : sorted(page.items(), Page.order(page.article()))) {
                out.layout(separator);
                annotations.annotation(annotation);
                separator = ",\n  ";
            }
            for (String unknown : page.unknownItems()) {
                out.layout(separator);
                out.json(unknown);
                separator = ",\n  ";
            }
        }

        private static List<Annotation> sorted(List<Annotation> items, Comparator<Annotation> order) {
            for (int i = 1; i < items.size(); i++) {
                if (order.compare(items.get(i - 1), items.get(i)) > 0) {
                    List<Annotation> sorted = new ArrayList<>(items);
                    sorted.sort(order);
                    return sorted;
                }
            }
            return items;
        }
    }
}
