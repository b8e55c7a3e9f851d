package org.sourceline.core.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided on one entity of a case. What is left out is as the mentions say.
 *
 * @param entity the entity's id in the case
 * @param kind what it is; null as its mentions say
 * @param label its canonical name; null as its mentions say
 * @param aliases other names of it
 * @param sameAs what it is elsewhere: {@code wikidata:Q…}, {@code lei:…} or the address of a page
 * @param mergedInto the id of the entity that it turned out to be
 * @param splitFrom the id of the entity that it was taken for
 * @param differentFrom ids of entities that it is not, although that may be thought
 */
public record IdentityBody(String entity, @Nullable EntityKind kind, @Nullable String label, List<String> aliases, List<String> sameAs,
        @Nullable String mergedInto, @Nullable String splitFrom, List<String> differentFrom, Extras extras) implements Body {

    public IdentityBody {
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
        differentFrom = List.copyOf(differentFrom);
    }

    /** Nothing decided yet. */
    public static IdentityBody of(String entity) {
        return new IdentityBody(entity, null, null, List.of(), List.of(), null, null, List.of(), Extras.NONE);
    }

    public IdentityBody withKind(@Nullable EntityKind value) {
        return new IdentityBody(entity, value, label, aliases, sameAs, mergedInto, splitFrom, differentFrom, extras);
    }

    public IdentityBody withLabel(@Nullable String value) {
        return new IdentityBody(entity, kind, value, aliases, sameAs, mergedInto, splitFrom, differentFrom, extras);
    }

    public IdentityBody withAliases(List<String> value) {
        return new IdentityBody(entity, kind, label, value, sameAs, mergedInto, splitFrom, differentFrom, extras);
    }

    public IdentityBody withSameAs(List<String> value) {
        return new IdentityBody(entity, kind, label, aliases, value, mergedInto, splitFrom, differentFrom, extras);
    }

    public IdentityBody withMergedInto(@Nullable String value) {
        return new IdentityBody(entity, kind, label, aliases, sameAs, value, splitFrom, differentFrom, extras);
    }

    public IdentityBody withSplitFrom(@Nullable String value) {
        return new IdentityBody(entity, kind, label, aliases, sameAs, mergedInto, value, differentFrom, extras);
    }

    public IdentityBody withDifferentFrom(List<String> value) {
        return new IdentityBody(entity, kind, label, aliases, sameAs, mergedInto, splitFrom, value, extras);
    }

    @Override
    public String type() {
        return "Identity";
    }

    @Override
    public Motivation motivation() {
        return Motivation.IDENTIFYING;
    }
}
