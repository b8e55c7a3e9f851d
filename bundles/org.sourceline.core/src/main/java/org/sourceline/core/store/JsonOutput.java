package org.sourceline.core.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Named;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

/** Writes values without white space, and whatever is to stand between them. Does not close the stream. */
final class JsonOutput implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder().rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final JsonGenerator generator;

    JsonOutput(OutputStream out) throws IOException {
        generator = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }

    /** Writes characters that are no value by themselves. */
    void layout(String text) throws IOException {
        generator.writeRaw(text);
    }

    void beginObject() throws IOException {
        generator.writeStartObject();
    }

    void endObject() throws IOException {
        generator.writeEndObject();
    }

    void beginArray() throws IOException {
        generator.writeStartArray();
    }

    void endArray() throws IOException {
        generator.writeEndArray();
    }

    void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    void text(String text) throws IOException {
        if (JsonText.isWellFormed(text)) {
            generator.writeString(text);
        } else {
            generator.writeRawValue(JsonText.quote(text));
        }
    }

    /** A value that is JSON already. */
    void json(String json) throws IOException {
        generator.writeRawValue(json);
    }

    void property(String name, String text) throws IOException {
        name(name);
        text(text);
    }

    void property(String name, Named constant) throws IOException {
        generator.writeStringField(name, constant.json());
    }

    void property(String name, int number) throws IOException {
        generator.writeNumberField(name, number);
    }

    /** The shortest decimal number that reads back as the same. */
    void property(String name, double number) throws IOException {
        generator.writeNumberField(name, number);
    }

    void property(String name, boolean flag) throws IOException {
        generator.writeBooleanField(name, flag);
    }

    void propertyOrNull(String name, @Nullable String text) throws IOException {
        if (text == null) {
            generator.writeNullField(name);
        } else {
            property(name, text);
        }
    }

    void propertyIfGiven(String name, @Nullable String text) throws IOException {
        if (text != null) {
            property(name, text);
        }
    }

    void propertyIfAny(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            property(name, text);
        }
    }

    void texts(String name, List<String> texts) throws IOException {
        name(name);
        beginArray();
        for (String text : texts) {
            text(text);
        }
        endArray();
    }

    void extras(Extras extras) throws IOException {
        extrasExcept(extras, "");
    }

    /** All unknown properties but one, which has its own place. */
    void extrasExcept(Extras extras, String placed) throws IOException {
        for (Extras.Property property : extras.properties()) {
            if (!property.name().equals(placed)) {
                name(property.name());
                json(property.json());
            }
        }
    }
}
