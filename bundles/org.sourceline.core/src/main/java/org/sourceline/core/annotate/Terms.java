package org.sourceline.core.annotate;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Named;
import org.sourceline.core.model.UnknownBody;

/** The words for the terms of the model, as readers see them. */
public final class Terms {

    private Terms() {
    }

    /** The word for a kind, stance, status, source kind or directness. */
    public static <E extends Enum<E> & Named> String of(E term) {
        return Words.get(term.getDeclaringClass().getSimpleName() + "." + term.name());
    }

    /** What an annotation is, in one word: Person, Claim, Note. */
    public static String kind(Annotation annotation) {
        return Words.get(key(annotation.body()));
    }

    /** The same for several: Persons, Claims, Notes. */
    public static String kinds(Annotation annotation) {
        return Words.get(key(annotation.body()) + ".many");
    }

    private static String key(@Nullable Body body) {
        return switch (body) {
            case null -> "Body.none";
            case UnknownBody unknown -> "Body.none";
            case EntityBody entity -> "EntityKind." + entity.kind().name();
            default -> "Body." + body.type();
        };
    }

    /** The words of an annotation's passages, on one line, long ones cut in the middle; the empty string if it has none. */
    public static String passage(Annotation annotation) {
        return Words.passage(annotation);
    }
}
