package org.sourceline.core.annotate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Status;
import org.sourceline.core.review.Candidate;

/**
 * Accepts and rejects suggestions of many articles at once. The decisions are those of {@link Deciding}, without the articles being open.
 *
 * @param author the name that goes into what this person decides
 * @param clock tells when; files hold whole seconds
 * @param sets the set that takes the decisions on an article, by the article's path in the case
 * @param notes the remark that goes with the decision on a suggestion; blank for none
 */
public record CaseDeciding(String author, InstantSource clock, Function<String, String> sets, Function<Candidate, String> notes) {

    /** @throws EditRefusedException if there is nothing to accept */
    public CaseEdit accept(List<Candidate> ones) {
        return decide(ones, Status.ACCEPTED, "accept", "refused.nothingToAccept");
    }

    /** @throws EditRefusedException if there is nothing to reject */
    public CaseEdit reject(List<Candidate> ones) {
        return decide(ones, Status.REJECTED, "reject", "refused.nothingToReject");
    }

    private CaseEdit decide(List<Candidate> ones, Status status, String verb, String refusal) {
        SortedMap<String, List<Change>> pages = new TreeMap<>();
        List<Annotation> decided = new ArrayList<>();
        for (Candidate one : ones) {
            if (one.isOpen()) {
                Change change = new Change(sets.apply(one.article()), null, decision(one, status));
                pages.computeIfAbsent(one.article(), article -> new ArrayList<>()).add(change);
                decided.add(one.suggestion());
            }
        }
        if (decided.isEmpty()) {
            throw new EditRefusedException(Words.get(refusal));
        }
        String what = Words.describe(decided);
        return new CaseEdit(Words.get("label." + verb + ".case", what, pages.size()),
                Words.get("label." + verb + ".case.done", what, pages.size()), pages);
    }

    private Annotation decision(Candidate one, Status status) {
        Annotation suggested = one.suggestion();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String note = notes.apply(one).strip();
        return new Annotation(Identifiers.random(), status, new Creator.Person(author), now, now, suggested.body(), suggested.target(),
                suggested.id(), suggested.tags(), note.isEmpty() ? suggested.note() : note, Extras.NONE);
    }
}
