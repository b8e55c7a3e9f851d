package org.sourceline.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A mention of an entity.
 *
 * @param entity the id of the entity in the case, the same for all its mentions; null for amounts and dates
 * @param label the entity's canonical name; empty if the file gives none
 * @param value the normalised value, where the kind has one
 */
public record EntityBody(EntityKind kind, @Nullable String entity, String label, @Nullable EntityValue value, Extras extras)
        implements Body {

    public EntityBody(EntityKind kind, @Nullable String entity, String label, @Nullable EntityValue value) {
        this(kind, entity, label, value, Extras.NONE);
    }

    @Override
    public String type() {
        return "Entity";
    }

    @Override
    public Motivation motivation() {
        return Motivation.IDENTIFYING;
    }
}
