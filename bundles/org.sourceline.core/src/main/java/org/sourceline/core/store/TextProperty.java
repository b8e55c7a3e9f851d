package org.sourceline.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.Extras;


/** An open property whose value is a text: how features keep what the format has no place for. */
public final class TextProperty {

    private TextProperty() {
    }

    public static Extras.Property of(String name, String text) {
        return new Extras.Property(name, JsonText.quote(text));
    }

    /** The text of a property; empty if there is none of that name, or its value is no text. */
    public static Optional<String> in(Extras extras, String name) {
        return extras.find(name).flatMap(TextProperty::text);
    }

    private static Optional<String> text(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonInput in = new JsonInput(bytes, 0, bytes.length, PageLimits.DEFAULT);
        try {
            return in.next() == JsonToken.TEXT ? Optional.of(in.textHere()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
