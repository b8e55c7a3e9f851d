package org.sourceline.core.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Deciding;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.EntityIds;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.internal.Messages;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.Status;

/**
 * What one person does to the entities of a case, each as one edit of all pages of that person's set that are concerned and of the person's
 * entity page. The sets of others and the analyser's stay as they are; views see them through {@link Identities}.
 */
public final class EntityEdits {

    private final CaseView view;
    private final Creator.Person author;
    private final Instant now;

    /** @param now when, cut to whole seconds as in the files */
    public EntityEdits(CaseView view, Creator.Person author, Instant now) {
        this.view = view;
        this.author = author;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    private IdentityDraft identities() {
        return new IdentityDraft(view, author, now);
    }

    /**
     * Makes one entity of several: their mentions and claims become those of one, their names its aliases.
     *
     * @throws EditRefusedException if there is nothing to merge
     */
    public CaseEdit merge(List<CaseEntity> from, CaseEntity into) {
        List<CaseEntity> others = from.stream().filter(one -> !one.equals(into)).toList();
        if (others.isEmpty()) {
            throw new EditRefusedException(Messages.get("entity.refused.merge"));
        }
        Set<String> ids = new HashSet<>(into.ids());
        IdentityDraft draft = identities();
        List<String> aliases = new ArrayList<>();
        List<String> sameAs = new ArrayList<>();
        for (CaseEntity one : others) {
            ids.addAll(one.ids());
            aliases.add(one.label());
            aliases.addAll(one.aliases());
            sameAs.addAll(one.sameAs());
            draft.decide(one.id(), body -> body.withMergedInto(into.id()).withDifferentFrom(without(body.differentFrom(), into.id())));
        }
        draft.decide(into.id(), body -> merged(body, into, aliases, sameAs, ids));
        String what = others.size() == 1 ? Messages.get("entity.one", others.getFirst().label())
                : Messages.get("entity.many", Integer.toString(others.size()));
        return edit("entity.merge", draft, rewrite(ids, body -> as(body, into.kind(), into.id(), into.label()), into.id()), what,
                into.label());
    }

    private static IdentityBody merged(IdentityBody body, CaseEntity into, List<String> aliases, List<String> sameAs, Set<String> ids) {
        List<String> names = Identities.union(body.aliases(), aliases).stream().filter(name -> !name.equals(into.label())).toList();
        return body.withKind(into.kind()).withLabel(into.label()).withAliases(names).withMergedInto(null)
                .withSameAs(Identities.union(body.sameAs(), sameAs))
                .withDifferentFrom(body.differentFrom().stream().filter(id -> !ids.contains(id)).toList());
    }

    private static List<String> without(List<String> texts, String text) {
        return texts.stream().filter(one -> !one.equals(text)).toList();
    }

    private static EntityBody as(EntityBody body, EntityKind kind, String id, String label) {
        return new EntityBody(kind, id, label, body.value(), body.extras());
    }

    private Map<String, List<Change>> rewrite(Set<String> ids, UnaryOperator<EntityBody> mention, String id) {
        return new MentionDraft(view, now).rewrite(ids, mention, id);
    }

    /**
     * Gives an entity another name; the one that it had becomes an alias.
     *
     * @throws EditRefusedException if the name is empty or its name already
     */
    public CaseEdit rename(CaseEntity one, String name) {
        String label = required(name);
        if (label.equals(one.label())) {
            throw new EditRefusedException(Messages.get("entity.refused.sameName", label));
        }
        IdentityDraft draft = identities();
        draft.decide(one.id(), body -> body.withLabel(label)
                .withAliases(without(Identities.union(body.aliases(), List.of(one.label())), label)));
        return edit("entity.rename", draft, rewrite(one.ids(), body -> as(body, body.kind(), one.id(), label), one.id()), one.label(),
                label);
    }

    private static String required(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            throw new EditRefusedException(Messages.get("entity.refused.noName"));
        }
        return line;
    }

    /** @throws EditRefusedException if it has that kind already */
    public CaseEdit changeKind(CaseEntity one, EntityKind kind) {
        if (kind == one.kind()) {
            throw new EditRefusedException(Messages.get("entity.refused.sameKind", one.label()));
        }
        IdentityDraft draft = identities();
        draft.decide(one.id(), body -> body.withKind(kind));
        return edit("entity.kind", draft, rewrite(one.ids(), body -> as(body, kind, one.id(), body.label()), one.id()), one.label(),
                Messages.get("annotate.EntityKind." + kind.name()));
    }

    /** Sets the other names that a person knows of an entity. */
    public CaseEdit aliases(CaseEntity one, List<String> names) {
        List<String> clean = names.stream().map(name -> name.strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty() && !name.equals(one.label())).distinct().toList();
        IdentityDraft draft = identities();
        draft.decide(one.id(), body -> body.withAliases(clean));
        return edit("entity.aliases", draft, Map.of(), one.label());
    }

    /**
     * Sets what an entity is elsewhere.
     *
     * @throws EditRefusedException if one of them is no such identifier; the message names it
     */
    public CaseEdit identifiers(CaseEntity one, List<String> written) {
        List<String> clean = written.stream().filter(text -> !text.isBlank()).map(EntityEdits::identifier).distinct().toList();
        IdentityDraft draft = identities();
        draft.decide(one.id(), body -> body.withSameAs(clean));
        return edit("entity.identifiers", draft, Map.of(), one.label());
    }

    private static String identifier(String written) {
        return ExternalIdentifier.parse(written).map(ExternalIdentifier::text)
                .orElseThrow(() -> new EditRefusedException(Messages.get("entity.refused.identifier", written.strip())));
    }

    /** Keeps two entities apart, so that nobody is asked again whether they are the same. */
    public CaseEdit keepApart(CaseEntity one, CaseEntity other) {
        IdentityDraft draft = identities();
        draft.decide(one.id(), body -> body.withDifferentFrom(Identities.union(body.differentFrom(), List.of(other.id()))));
        return edit("entity.apart", draft, Map.of(), one.label(), other.label());
    }

    /**
     * Says that this is no entity: the person's mentions of it are deleted, the analyser's rejected, and claims no longer name it as their
     * source.
     */
    public CaseEdit delete(CaseEntity one) {
        IdentityDraft draft = identities();
        draft.reject(one.id());
        MentionDraft mentions = new MentionDraft(view, now);
        Map<String, List<Change>> changes = new TreeMap<>(mentions.rewrite(one.ids(), body -> body, null));
        view.articles().forEach((article, pages) -> pages.own().stream().filter(own -> MentionDraft.isOf(own, one.ids()))
                .forEach(own -> MentionDraft.add(changes, article, new Change(view.set(), own, gone(own, pages.suggested())))));
        mentions.undecided(one.ids()).forEach((article, open) -> open.forEach(suggested -> MentionDraft.add(changes, article,
                new Change(view.set(), null, decision(suggested, Status.REJECTED, suggested.body())))));
        return edit("entity.delete", draft, changes, one.label());
    }

    /** What was accepted is turned down as it was suggested; what the person made leaves a tombstone. */
    private Annotation gone(Annotation own, List<Annotation> suggested) {
        if (own.suggestion() != null) {
            return suggested.stream().filter(one -> one.id().equals(own.suggestion())).findFirst()
                    .map(one -> own.withBody(one.body(), now).withTarget(one.target(), now)).orElse(own).withStatus(Status.REJECTED, now);
        }
        return Deciding.tombstone(own, author.name(), now);
    }

    private Annotation decision(Annotation suggested, Status status, @Nullable Body body) {
        return new Annotation(Identifiers.random(), status, author, now, now, body, suggested.target(), suggested.id(), List.of(), null,
                Extras.NONE);
    }

    /**
     * Makes another entity of some mentions of one. A suggested mention is accepted as one of the new entity.
     *
     * @param mentions the annotation ids of the mentions, by article
     * @param taken whether the case has an entity of an id
     * @throws EditRefusedException if there are no mentions or no name
     */
    public CaseEdit split(CaseEntity one, Map<String, Set<String>> mentions, String name, EntityKind kind, Predicate<String> taken) {
        String label = required(name);
        String id = EntityIds.of(label, taken);
        Map<String, List<Change>> changes = new HashMap<>();
        view.articles().forEach((article, pages) -> {
            Set<String> chosen = mentions.getOrDefault(article, Set.of());
            pages.own().stream().filter(own -> chosen.contains(own.id()) && own.body() instanceof EntityBody).forEach(own -> MentionDraft
                    .add(changes, article, new Change(view.set(), own, own.withBody(as((EntityBody) own.body(), kind, id, label), now))));
            pages.suggested().stream().filter(it -> chosen.contains(it.id()) && it.body() instanceof EntityBody)
                    .forEach(it -> MentionDraft.add(changes, article, new Change(view.set(), null,
                            decision(it, Status.ACCEPTED, as((EntityBody) it.body(), kind, id, label)))));
        });
        if (changes.isEmpty()) {
            throw new EditRefusedException(Messages.get("entity.refused.split"));
        }
        IdentityDraft draft = identities();
        draft.decide(id, body -> body.withKind(kind).withLabel(label).withSplitFrom(one.id()).withDifferentFrom(List.of(one.id())));
        return edit("entity.split", draft, changes, label, one.label());
    }

    private CaseEdit edit(String key, IdentityDraft draft, Map<String, List<Change>> pages, String... arguments) {
        Map<String, List<Change>> all = new HashMap<>(pages);
        all.put(CaseEdit.ENTITIES, draft.changes());
        return CaseEdit.of(Messages.get(key, arguments), Messages.get(key + ".done", arguments), all);
    }
}
