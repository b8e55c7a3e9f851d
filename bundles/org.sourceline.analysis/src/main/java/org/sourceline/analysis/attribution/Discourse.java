package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.Entity;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;

/** Whom the text has named and let speak so far, for pronouns and phrases like "the company". */
final class Discourse {

    /** How far back a speaker is remembered. */
    private static final int MEMORY = 40;
    /** How many bodies are. */
    private static final int BODIES = 200;

    private final List<NameMention> names;
    private final Map<String, Entity> entities = new HashMap<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Speaker> bodies = new ArrayList<>();

    Discourse(List<NameMention> names) {
        this.names = names;
        names.forEach(name -> entities.putIfAbsent(name.entity().id(), name.entity()));
    }

    void spoke(Speaker speaker) {
        if (speaker.id() != null) {
            speakers.addFirst(speaker);
            if (speakers.size() > MEMORY) {
                speakers.removeLast();
            }
            if (speaker.is(SourceKind.ORGANISATION)) {
                bodies.removeIf(speaker::isSame);
                bodies.addFirst(speaker);
                if (bodies.size() > BODIES) {
                    bodies.removeLast();
                }
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

    /** The entity that was named last before a token and whose name holds the word; null if there is none. */
    @Nullable Entity lastCalled(String word, int before) {
        int at = indexBefore(before);
        for (int i = at; i >= 0 && at - i < 200; i--) {
            Entity entity = names.get(i).entity();
            String label = " " + entity.label().toLowerCase(Locale.ROOT) + " ";
            if (entity.kind() == EntityKind.ORGANISATION && label.contains(" " + word + " ")) {
                return entity;
            }
        }
        return null;
    }

    /** The last body whose words hold the word; bodies without a name are remembered longer than who speaks next. */
    @Nullable Speaker lastDescribed(String word) {
        return bodies.stream().filter(speaker -> (" " + speaker.label().toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ")).findFirst().orElse(null);
    }

    /** The last organisation that spoke and has a name. */
    @Nullable Speaker lastNamedOrganisation() {
        return speakers.stream().filter(speaker -> speaker.is(SourceKind.ORGANISATION) && isName(speaker)).findFirst().orElse(null);
    }

    /** Whether a speaker has a name in the text. */
    boolean isName(Speaker speaker) {
        return entities.containsKey(String.valueOf(speaker.id()));
    }

    /** 'm' or 'f' for a person whose sex is known, else a blank. */
    char gender(Speaker speaker) {
        Entity entity = entities.get(String.valueOf(speaker.id()));
        return entity == null ? ' ' : entity.gender();
    }

    /** The last speaker without a name whose words begin so. */
    @Nullable Speaker lastAnonymous(String beginning) {
        return speakers.stream().filter(speaker -> speaker.is(SourceKind.ANONYMOUS_PERSON) && speaker.label().toLowerCase(Locale.ROOT)
                .replaceFirst("^(an?|the|one) ", "").startsWith(beginning)).findFirst().orElse(null);
    }

    /** The last speaker without a name in whose words a noun stands, as one or as several. */
    @Nullable Speaker lastAnonymousWith(String noun) {
        String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return speakers.stream().filter(speaker -> speaker.is(SourceKind.ANONYMOUS_PERSON)
                && (" " + speaker.label().toLowerCase(Locale.ROOT) + " ").matches(".*\\b" + Pattern.quote(one) + "s?\\b.*")).findFirst().orElse(null);
    }

    /** The last person before a token whom the text has called by the noun, "foreign minister Jane Roe", "John Doe, a surgeon"; null if there is none. */
    @Nullable Entity lastTitled(String noun, int before, Tokens tokens) {
        int last = indexBefore(before);
        for (int i = last; i >= 0 && last - i < 80; i--) {
            NameMention name = names.get(i);
            if (name.entity().kind() == EntityKind.PERSON && isCalled(name, noun, tokens)) {
                return name.entity();
            }
        }
        return null;
    }

    private static boolean isCalled(NameMention name, String noun, Tokens tokens) {
        for (int i = Math.max(0, name.from() - 3); i < name.from(); i++) {
            if (tokens.lower(i).equals(noun)) {
                return true;
            }
        }
        boolean apposed = tokens.lower(name.to()).equals(",");
        for (int i = name.to() + 1; apposed && i < name.to() + 7; i++) {
            if (tokens.lower(i).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** The first person in the text before whose name the word stands, as "sprinter" may; a headline calls him by that alone. Null if there is none. */
    @Nullable Entity firstCalled(String word, Tokens tokens) {
        return names.stream().filter(name -> name.entity().kind() == EntityKind.PERSON && tokens.lower(name.from() - 1).equals(word))
                .map(NameMention::entity).findFirst().orElse(null);
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
