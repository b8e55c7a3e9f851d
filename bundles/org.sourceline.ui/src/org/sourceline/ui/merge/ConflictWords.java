package org.sourceline.ui.merge;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.merge.Conflict;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Named;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;

/** Conflicts in words for the user. */
final class ConflictWords {

    private static final String BODY = "body.";

    private ConflictWords() {
    }

    /** Claim “the bridge is shut”. */
    static String annotation(Conflict conflict) {
        Annotation one = conflict.ours() == null ? conflict.theirs() : conflict.ours();
        return one == null ? conflict.id() : Messages.get("merge.annotation", Terms.kind(one), Terms.passage(one));
    }

    /** What one side has, as "Stance: denies, Note: …". */
    static String side(Conflict conflict, @Nullable Annotation one) {
        if (one == null) {
            return Messages.get("merge.gone");
        }
        if (conflict.properties().contains(Conflict.EXISTENCE)) {
            String status = Terms.of(one.status());
            return one.status() == Status.DELETED ? status : Messages.get("merge.kept", status);
        }
        return conflict.properties().stream().map(property -> name(property) + ": " + value(one, property)).collect(Collectors.joining("\n"));
    }

    private static String name(String property) {
        try {
            return Messages.get("merge.property." + property);
        } catch (MissingResourceException e) {
            return property.startsWith(BODY) ? property.substring(BODY.length()) : property;
        }
    }

    private static String value(Annotation one, String property) {
        Object holder = property.startsWith(BODY) ? one.body() : one;
        String name = property.startsWith(BODY) ? property.substring(BODY.length()) : property;
        return holder == null ? Messages.get("merge.nothing") : words(part(holder, name));
    }

    private static @Nullable Object part(Object holder, String name) {
        try {
            for (RecordComponent component : Arrays.asList(holder.getClass().getRecordComponents())) {
                if (component.getName().equals(name)) {
                    return component.getAccessor().invoke(holder);
                }
            }
            return holder;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are open", e);
        }
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> Messages.get("merge.nothing");
            case List<?> list when list.isEmpty() -> Messages.get("merge.nothing");
            case List<?> list -> list.stream().map(ConflictWords::words).collect(Collectors.joining(" … "));
            case Passage passage -> "“" + passage.exact() + "”";
            case ChainStep step -> step.agent();
            case Creator creator -> creator.name();
            case Named named -> named.json().toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }
}
