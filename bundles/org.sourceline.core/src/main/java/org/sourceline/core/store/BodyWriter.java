package org.sourceline.core.store;

import java.io.IOException;
import java.util.List;

import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.UnknownBody;

/** Writes bodies. */
final class BodyWriter {

    private static final String VALUE = "value";

    private final JsonOutput out;
    private final PassageWriter passages;

    BodyWriter(JsonOutput out, PassageWriter passages) {
        this.out = out;
        this.passages = passages;
    }

    void body(Body body) throws IOException {
        if (body instanceof UnknownBody unknown) {
            out.json(unknown.json());
            return;
        }
        out.beginObject();
        out.property("type", body.type());
        switch (body) {
            case EntityBody entity -> entity(entity);
            case ClaimBody claim -> claim(claim);
            case NoteBody note -> {
                out.property(VALUE, note.value());
                out.property("format", note.format());
            }
            case TagBody tag -> out.property(VALUE, tag.value());
            case HighlightBody highlight -> out.propertyIfGiven(VALUE, highlight.value());
            case RelationBody relation -> relation(relation);
            case IdentityBody identity -> identity(identity);
            case BlockBody block -> out.property("role", block.role());
            case UnknownBody unknown -> throw new IllegalStateException("already written: " + unknown);
        }
        out.extrasExcept(body.extras(), body instanceof EntityBody entity && entity.value() != null ? VALUE : "");
        out.endObject();
    }

    private void entity(EntityBody entity) throws IOException {
        out.property("kind", entity.kind());
        out.propertyOrNull("entity", entity.entity());
        out.propertyIfAny("label", entity.label());
        EntityValue value = entity.value();
        if (value != null) {
            out.name(VALUE);
            out.beginObject();
            value(value);
            out.extras(value.extras());
            out.endObject();
        }
    }

    private void value(EntityValue value) throws IOException {
        switch (value) {
            case EntityValue.Money money -> {
                out.property("amount", money.amount());
                out.propertyIfGiven("currency", money.currency());
                approximate(money.approximate());
            }
            case EntityValue.Percent percent -> {
                out.property("amount", percent.amount());
                approximate(percent.approximate());
            }
            case EntityValue.Date date -> {
                out.property("date", date.date());
                out.propertyIfGiven("reference", date.reference());
            }
            case EntityValue.Other other -> {
                // all its properties are extras
            }
        }
    }

    private void approximate(boolean approximate) throws IOException {
        if (approximate) {
            out.property("approximate", true);
        }
    }

    private void claim(ClaimBody claim) throws IOException {
        out.property("stance", claim.stance());
        out.property("direct", claim.direct());
        out.name("source");
        passages.list(claim.source());
        out.name("cue");
        passages.list(claim.cue());
        out.property("sourceKind", claim.sourceKind());
        out.propertyOrNull("sourceEntity", claim.sourceEntity());
        out.name("chain");
        out.beginArray();
        for (ChainStep step : claim.chain()) {
            step(step);
        }
        out.endArray();
        out.propertyIfGiven("answers", claim.answers());
    }

    private void step(ChainStep step) throws IOException {
        out.beginObject();
        out.property("agent", step.agent());
        out.propertyIfGiven("entity", step.entity());
        out.property("kind", step.kind());
        if (step.stance() != null) {
            out.property("stance", step.stance());
        }
        out.propertyIfGiven("medium", step.medium());
        if (step.cue() != null) {
            out.name("cue");
            passages.passage(step.cue());
        }
        out.extras(step.extras());
        out.endObject();
    }

    private void identity(IdentityBody identity) throws IOException {
        out.property("entity", identity.entity());
        if (identity.kind() != null) {
            out.property("kind", identity.kind());
        }
        out.propertyIfGiven("label", identity.label());
        textsIfAny("aliases", identity.aliases());
        textsIfAny("sameAs", identity.sameAs());
        out.propertyIfGiven("mergedInto", identity.mergedInto());
        out.propertyIfGiven("splitFrom", identity.splitFrom());
        textsIfAny("differentFrom", identity.differentFrom());
    }

    private void textsIfAny(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.texts(name, texts);
        }
    }

    private void relation(RelationBody relation) throws IOException {
        out.property("relation", relation.relation());
        out.name("from");
        end(relation.from());
        out.name("to");
        end(relation.to());
        out.propertyIfGiven("reason", relation.reason());
    }

    private void end(RelationBody.End end) throws IOException {
        String annotation = end.annotation();
        if (end.article() == null && end.extras().isEmpty() && annotation != null) {
            out.text(annotation);
            return;
        }
        out.beginObject();
        out.propertyIfGiven("article", end.article());
        out.propertyOrNull("annotation", annotation);
        out.extras(end.extras());
        out.endObject();
    }
}
