package org.sourceline.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.Annotation;

/** Annotations as one line of JSON, a list in which {@code null} stands for one that is not there; spelled as in pages. */
public final class AnnotationLine {

    private AnnotationLine() {
    }

    /** The line, in UTF-8, without a line end. */
    public static byte[] write(List<? extends @Nullable Annotation> annotations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOutput out = new JsonOutput(bytes);
        AnnotationWriter writer = new AnnotationWriter(out);
        try {
            out.beginArray();
            for (Annotation one : annotations) {
                if (one == null) {
                    out.json("null");
                } else {
                    writer.annotation(one);
                }
            }
            out.endArray();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param from where the list begins in the bytes
     * @param to where the line ends
     * @throws IOException if there stands something else
     */
    public static List<@Nullable Annotation> read(byte[] bytes, int from, int to) throws IOException {
        List<@Nullable Annotation> read = new ArrayList<>();
        JsonInput in = new JsonInput(bytes, from, to, PageLimits.DEFAULT);
        try {
            if (in.next() != JsonToken.LIST) {
                throw new IOException("no list");
            }
            AnnotationParser parser = new AnnotationParser(in);
            for (JsonToken token = in.next(); token != JsonToken.LIST_END; token = in.next()) {
                read.add(token == JsonToken.NULL ? null : annotation(token, parser));
            }
            if (in.next() != null) {
                throw new IOException("more than a list");
            }
        } catch (NotUnderstood e) {
            throw new IOException("no annotation: " + e.getMessage(), e);
        }
        return read;
    }

    private static Annotation annotation(@Nullable JsonToken token, AnnotationParser parser) throws IOException, NotUnderstood {
        if (token != JsonToken.OBJECT) {
            throw new NotUnderstood("an annotation");
        }
        return parser.annotation();
    }
}
