package org.sourceline.core.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.ChangedPage;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

/** A case of two articles about invented people, with the pages of one person and of the analyser. */
final class SampleCase {

    static final String FIRST = "articles/first.txt";
    static final String SECOND = "articles/second.txt";
    static final Creator.Person ANNA = new Creator.Person("Anna Brekke");
    static final Creator MACHINE = new Creator.Software("Sourceline", "0", "name", "two capitals", 0.5);
    static final Instant THEN = Instant.parse("2031-03-03T10:00:00Z");
    static final Instant NOW = Instant.parse("2031-03-04T10:00:00Z");

    static final CaseEntity OLSUND = entity("marit-olsund", EntityKind.PERSON, "Marit Olsund");
    static final CaseEntity INITIAL = entity("m-olsund", EntityKind.PERSON, "M. Olsund");

    private SampleCase() {
    }

    static CaseEntity entity(String id, EntityKind kind, String label) {
        return new CaseEntity(id, kind, label, Set.of(id), List.of(), List.of(), 1, List.of("first.txt"), 0);
    }

    static EntityBody person(String id, String label) {
        return new EntityBody(EntityKind.PERSON, id, label, null);
    }

    static Annotation annotation(String name, Status status, @Nullable Body body, @Nullable String suggestion) {
        Creator creator = status == Status.SUGGESTED ? MACHINE : ANNA;
        return new Annotation(Identifiers.named(name), status, creator, THEN, THEN, body,
                List.of(new Passage(FIRST, new TextSpan(0, 6), "Olsund", "", "")), suggestion, List.of(), null, Extras.NONE);
    }

    static Annotation own(String name, Body body) {
        return annotation(name, Status.MANUAL, body, null);
    }

    static Annotation suggested(String name, Body body) {
        return annotation(name, Status.SUGGESTED, body, null);
    }

    static ClaimBody claimBy(String entity) {
        return new ClaimBody(Stance.ASSERTS, Directness.INDIRECT, List.of(), List.of(), SourceKind.NAMED_PERSON, entity,
                List.of(new ChainStep("The Gazette", "the-gazette", SourceKind.PUBLICATION, null, null, null),
                        new ChainStep("Olsund", entity, SourceKind.NAMED_PERSON, null, null, null)),
                null, Extras.NONE);
    }

    static Page identities(Annotation... items) {
        return Page.empty("anna", "", "", "", "").withItems(Arrays.asList(items));
    }

    static Annotation identity(Status status, IdentityBody body) {
        return new Annotation(Identifiers.named("identity anna " + body.entity()), status, ANNA, THEN, body, List.of());
    }

    static CaseView view(Page identities, Map<String, CaseView.ArticleView> articles) {
        return new CaseView("anna", identities, new TreeMap<>(articles));
    }

    /** The entity page after an edit. */
    static Page identitiesAfter(CaseView view, CaseEdit edit) {
        return ChangedPage.of(view.identities(), edit.pages().getOrDefault(CaseEdit.ENTITIES, List.of()));
    }

    /** The annotations of the person on one article after an edit. */
    static List<Annotation> after(CaseView view, CaseEdit edit, String article) {
        CaseView.ArticleView pages = view.articles().getOrDefault(article, new CaseView.ArticleView(List.of(), List.of()));
        List<Change> changes = edit.pages().getOrDefault(article, List.of());
        return new ArrayList<>(ChangedPage.of(Page.empty("anna", article, "", "", "").withItems(pages.own()), changes).items());
    }
}
