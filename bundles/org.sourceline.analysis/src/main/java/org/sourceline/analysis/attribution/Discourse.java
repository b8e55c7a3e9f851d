package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.Entity;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;

/** Whom the text has named and let speak so far, for pronouns and phrases like "the company". */
final class Discourse {

    /** How far back a speaker is remembered. */
    private static final int MEMORY = 40;

    private final List<NameMention> names;
    private final List<Speaker> speakers = new ArrayList<>();

    Discourse(List<NameMention> names) {
        this.names = names;
    }

    void spoke(Speaker speaker) {
        if (speaker.id() != null) {
            speakers.addFirst(speaker);
            if (speakers.size() > MEMORY) {
                speakers.removeLast();
            }
        }
    }

    /** The last speaker of a kind. */
    @Nullable Speaker last(SourceKind kind) {
        return speakers.stream().filter(speaker -> speaker.is(kind)).findFirst().orElse(null);
    }

    /** The last speaker of all. */
    @Nullable Speaker last() {
        return speakers.isEmpty() ? null : speakers.getFirst();
    }

    /** The last speaker without a name whose words begin so. */
    @Nullable Speaker lastAnonymous(String beginning) {
        return speakers.stream().filter(speaker -> speaker.is(SourceKind.ANONYMOUS_PERSON) && speaker.label().toLowerCase(Locale.ROOT)
                .replaceFirst("^(an?|the|one) ", "").startsWith(beginning)).findFirst().orElse(null);
    }

    /** The last mention of a kind between two tokens; null if there is none. */
    @Nullable Entity lastNamed(EntityKind kind, int from, int to) {
        int at = indexBefore(to);
        for (int i = at; i >= 0 && names.get(i).from() >= from; i--) {
            if (names.get(i).entity().kind() == kind) {
                return names.get(i).entity();
            }
        }
        return null;
    }

    /** The first mention of a kind between two tokens; null if there is none. */
    @Nullable Entity firstNamed(EntityKind kind, int from, int to) {
        Entity first = null;
        for (int i = indexBefore(to); i >= 0 && names.get(i).from() >= from; i--) {
            first = names.get(i).entity().kind() == kind ? names.get(i).entity() : first;
        }
        return first;
    }

    /** The last person of a gender before a token, no more than so many tokens back. */
    @Nullable Entity lastPerson(char gender, int to, int reach) {
        for (int i = indexBefore(to); i >= 0 && to - names.get(i).from() < reach; i--) {
            Entity entity = names.get(i).entity();
            if (entity.kind() == EntityKind.PERSON && (entity.gender() == gender || entity.gender() == ' ' || gender == ' ')) {
                return entity;
            }
        }
        return null;
    }

    private int indexBefore(int token) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
