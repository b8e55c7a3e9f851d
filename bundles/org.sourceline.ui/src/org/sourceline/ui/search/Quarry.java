package org.sourceline.ui.search;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Place;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Passage;
import org.sourceline.ui.Messages;

/**
 * What is sought in the annotations of a case.
 *
 * @param entity the id of the entity; null for a source without one, which is told by its name
 * @param name what it is called
 */
public record Quarry(What what, @Nullable String entity, String name) {

    /** Mentions of an entity in the text, or claims that go back to it. */
    public enum What {
        MENTIONS, STATEMENTS;

        /** The spelling in message keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The annotation as a hit, if it is one. */
    Optional<Hit> hit(String set, Annotation one) {
        boolean found = switch (one.body()) {
            case EntityBody body when what == What.MENTIONS -> entity != null && entity.equals(body.entity());
            case ClaimBody body when what == What.STATEMENTS -> isSaidBy(body);
            case null, default -> false;
        };
        return found && !one.target().isEmpty() ? Optional.of(hit(set, one, one.target().getFirst())) : Optional.empty();
    }

    private boolean isSaidBy(ClaimBody claim) {
        ChainStep origin = claim.chain().isEmpty() ? null : claim.chain().getLast();
        if (entity != null) {
            return entity.equals(claim.sourceEntity()) || origin != null && entity.equals(origin.entity());
        }
        return origin != null && origin.agent().equalsIgnoreCase(name);
    }

    private static Hit hit(String set, Annotation one, Passage first) {
        Passage last = one.target().getLast();
        String words = String.join(" … ", one.target().stream().map(passage -> line(passage.exact()).strip()).toList());
        String detail = one.body() instanceof ClaimBody claim ? Messages.get("term.stance." + claim.stance().json()) : "";
        return new Hit(new Place(first, set, one.id()), line(first.prefix()), words, line(last.suffix()), detail);
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
