package org.sourceline.core.anchor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Extras.Property;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The state of an annotation as it is saved with it: the property {@value #NAME}. An annotation without it is exact.
 *
 * @param sha256 for one that is not attached, of the article for which its passages hold; else empty
 * @param charset for one that is not attached, the name of the charset in which its offsets were counted; empty if it is the page's
 * @param decided whether a person has said so
 */
public record AnchorMark(AnchorState state, String sha256, String charset, boolean decided) {

    /** The name of the property. */
    public static final String NAME = "anchor";

    static final AnchorMark EXACT = new AnchorMark(AnchorState.EXACT, "", false);
    private static final JsonFactory JSON = new JsonFactory();

    public AnchorMark(AnchorState state, String sha256, boolean decided) {
        this(state, sha256, "", decided);
    }

    /** That of an annotation which a person has put in its place. */
    public static AnchorMark placed() {
        return EXACT;
    }

    /** What an annotation carries; something that cannot be understood is for a person to look at. */
    public static AnchorMark of(Annotation annotation) {
        Optional<String> json = annotation.extras().find(NAME);
        return json.isEmpty() ? EXACT : parse(json.get());
    }

    private static AnchorMark parse(String json) {
        AnchorState state = AnchorState.REVIEW;
        String sha256 = "";
        String charset = "";
        boolean decided = false;
        try (JsonParser in = JSON.createParser(json)) {
            boolean object = in.nextToken() == JsonToken.START_OBJECT;
            while (object && in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "state" -> state = AnchorState.of(in.getValueAsString("")).orElse(AnchorState.REVIEW);
                    case "sha256" -> sha256 = in.getValueAsString("");
                    case "charset" -> charset = in.getValueAsString("");
                    case "decided" -> decided = in.getValueAsBoolean();
                    default -> in.skipChildren();
                }
            }
            return new AnchorMark(state, sha256, charset, decided);
        } catch (IOException e) {
            return new AnchorMark(AnchorState.REVIEW, "", false);
        }
    }

    /** The annotation with this mark in place of the one it has; nothing else changes, not even its time. */
    public Annotation on(Annotation one) {
        List<Property> properties = new ArrayList<>();
        one.extras().properties().stream().filter(property -> !property.name().equals(NAME)).forEach(properties::add);
        if (state != AnchorState.EXACT) {
            properties.add(new Property(NAME, json()));
        }
        return new Annotation(one.id(), one.status(), one.creator(), one.created(), one.modified(), one.body(), one.target(), one.suggestion(),
                one.tags(), one.note(), Extras.of(properties));
    }

    private String json() {
        StringBuilder json = new StringBuilder("{\"state\":\"").append(state.json()).append('"');
        if (sha256.matches("\\p{XDigit}+")) {
            json.append(",\"sha256\":\"").append(sha256).append('"');
        }
        if (charset.matches("[\\w.:+-]+")) {
            json.append(",\"charset\":\"").append(charset).append('"');
        }
        return json.append(decided ? ",\"decided\":true}" : "}").toString();
    }
}
