package org.sourceline.core.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.Status;

/** The decisions of one person on entities while an edit is put together. */
final class IdentityDraft {

    private final String set;
    private final Creator.Person author;
    private final Instant now;
    private final Map<String, Annotation> before = new LinkedHashMap<>();
    private final Map<String, Annotation> after = new LinkedHashMap<>();

    IdentityDraft(CaseView view, Creator.Person author, Instant now) {
        this.set = view.set();
        this.author = author;
        this.now = now;
        for (Annotation item : view.identities().items()) {
            if (item.body() instanceof IdentityBody body) {
                before.putIfAbsent(body.entity(), item);
            }
        }
    }

    /** Decides something on an entity; what was decided before stays. */
    void decide(String entity, UnaryOperator<IdentityBody> change) {
        put(entity, change.apply(body(entity)), Status.MANUAL);
    }

    /** Decides that this is no entity. */
    void reject(String entity) {
        put(entity, body(entity), Status.REJECTED);
    }

    private IdentityBody body(String entity) {
        return annotation(entity).filter(one -> one.status() != Status.DELETED).map(Annotation::body).map(IdentityBody.class::cast)
                .orElseGet(() -> IdentityBody.of(entity));
    }

    private Optional<Annotation> annotation(String entity) {
        return Optional.ofNullable(after.getOrDefault(entity, before.get(entity)));
    }

    private void put(String entity, IdentityBody body, Status status) {
        Annotation made = annotation(entity).map(one -> one.withBody(body, now).withStatus(status, now))
                .orElseGet(() -> new Annotation(Identifiers.named("identity " + set + ' ' + entity), status, author, now, now, body, List.of(),
                        null, List.of(), null, Extras.NONE));
        after.put(entity, made);
    }

    /** What is to be changed in the person's entity page. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        after.forEach((entity, made) -> {
            Annotation old = before.get(entity);
            if (old == null || !old.equals(made)) {
                changes.add(new Change(set, old, made));
            }
        });
        return changes;
    }
}
