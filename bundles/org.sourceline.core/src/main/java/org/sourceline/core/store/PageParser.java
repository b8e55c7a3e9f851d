package org.sourceline.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Page.SetRef;

/** Reads a page: its own properties, and its items one by one. One instance per page. */
final class PageParser extends DocumentParser<Page> {

    private final JsonInput in;
    private final AnnotationParser annotations;
    private String id = "";
    private SetRef set = new SetRef("", "");
    private String article = "";
    private String sha256 = "";
    private String charset = "";
    private String generator = "";
    private int formatVersion = Page.FORMAT_VERSION;
    private final List<Annotation> items = new ArrayList<>();
    private final List<String> unknownItems = new ArrayList<>();
    private final Unknowns unknowns = new Unknowns();

    PageParser(JsonInput in) {
        super(in);
        this.in = in;
        this.annotations = new AnnotationParser(in);
    }

    @Override
    Page result() {
        items.sort(Page.order(article));
        return new Page(id, set, article, sha256, charset, generator, formatVersion, items, unknownItems, unknowns.extras());
    }

    @Override
    void property(String name) throws IOException, NotUnderstood {
        switch (name) {
            case "@context" -> context();
            case "id" -> id = in.text();
            case "partOf" -> set = set();
            case "article" -> article = in.text();
            case "sha256" -> sha256 = in.text();
            case "charset" -> charset = in.text();
            case "generator" -> generator = in.text();
            case "formatVersion" -> formatVersion();
            case "items" -> in.list(() -> items.add(annotations.annotation()), unknownItems);
            default -> unknowns.keep(in, name);
        }
    }

    /** Another context than ours is kept. */
    private void context() throws IOException {
        String json = in.raw();
        if (!json.equals(PageWriter.CONTEXT)) {
            unknowns.add("@context", json);
        }
    }

    /** A version between two whole ones counts as the lower one, and is kept. */
    private void formatVersion() throws IOException, NotUnderstood {
        double version = in.number();
        formatVersion = (int) version;
        if (formatVersion < 1) {
            throw new NotUnderstood("a version");
        }
        if (version != formatVersion) {
            unknowns.add("formatVersion", in.rawHere());
        }
    }

    private SetRef set() throws IOException, NotUnderstood {
        JsonToken token = in.next();
        if (token == JsonToken.TEXT) {
            return new SetRef(in.textHere(), "");
        }
        if (token != JsonToken.OBJECT) {
            throw new NotUnderstood("a set");
        }
        String identity = "";
        String label = "";
        Unknowns others = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> in.exactly("AnnotationCollection");
                case "id" -> identity = in.text();
                case "label" -> label = in.text();
                default -> others.keep(in, name);
            }
        }
        return new SetRef(identity, label, others.extras());
    }
}
