package org.sourceline.core.annotate;

import java.util.Objects;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;

/** What a mention says when its kind or its passage becomes another. */
record EntityKinds(ArticleSets sets) {

    /**
     * The body of a mention that changes its kind. It joins an entity of the new kind with the same name if the article has one; else it
     * keeps its entity, for it is the entity that was taken for something else.
     */
    EntityBody changed(Anchored one, EntityKind kind) {
        String words = words(one);
        Naming.Entity found = new Naming(sets, one).resolve(kind, words, start(one));
        if (!(one.annotation().body() instanceof EntityBody old)) {
            return new EntityBody(kind, found.id(), found.label(), Amounts.read(kind, words));
        }
        if (old.kind() == kind) {
            return old;
        }
        boolean known = found.id() != null && new Naming(sets, one).find(found.id()).isPresent();
        boolean keep = Naming.hasEntity(kind) && old.entity() != null && !known;
        return new EntityBody(kind, keep ? old.entity() : found.id(), keep ? old.label() : found.label(), Amounts.read(kind, words),
                old.extras());
    }

    /**
     * The body of a mention that gets another passage. What was read from the words is read again; an entity that only this mention has
     * and that bears its words as name takes its new name from the passage.
     */
    EntityBody moved(Anchored one, EntityBody body, String words) {
        String before = words(one);
        boolean valueRead = Objects.equals(body.value(), Amounts.read(body.kind(), before));
        EntityValue value = valueRead ? Amounts.read(body.kind(), words) : body.value();
        Naming others = new Naming(sets, one);
        boolean own = body.entity() == null || others.find(body.entity()).isEmpty();
        if (!own || !body.label().equals(before)) {
            return new EntityBody(body.kind(), body.entity(), body.label(), value, body.extras());
        }
        Naming.Entity entity = others.resolve(body.kind(), words, start(one));
        return new EntityBody(body.kind(), entity.id(), entity.label(), value, body.extras());
    }

    private static int start(Anchored one) {
        return one.extent().map(TextSpan::start).orElse(0);
    }

    static String words(Anchored one) {
        return String.join(" ", one.annotation().target().stream().map(Passage::exact).toList()).strip().replaceAll("\\s+", " ");
    }
}
