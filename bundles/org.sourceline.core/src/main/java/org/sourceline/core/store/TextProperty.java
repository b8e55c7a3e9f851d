package org.sourceline.core.store;

import java.io.IOException;
import java.util.Optional;

import org.sourceline.core.model.Extras;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** An open property whose value is a text: how features keep what the format has no place for. */
public final class TextProperty {

    private static final JsonFactory JSON = new JsonFactory();

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
        try (JsonParser parser = JSON.createParser(json)) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
