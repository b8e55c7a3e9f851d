package org.sourceline.core.link;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;

/**
 * What a person does with links. It goes into the person's own set; suggestions are never touched. Each method gives the changes, which
 * {@link CaseLinks#apply} makes and whose inverses undo them.
 *
 * @param set the person's set
 * @param person the name that goes into what this person makes
 * @param now the time; files hold whole seconds
 */
public record LinkDecisions(String set, String person, Instant now) {

    public LinkDecisions {
        now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Takes suggestions over; links of other people, and those that are accepted already, are left alone. */
    public List<Change> accept(List<Link> links) {
        return links.stream().filter(link -> link.annotation().status() == Status.SUGGESTED)
                .map(link -> decision(link, Status.ACCEPTED)).toList();
    }

    /** Turns suggestions down so that they do not come back, and takes back what this person accepted or made. */
    public List<Change> reject(List<Link> links) {
        return links.stream().filter(link -> link.annotation().status() == Status.SUGGESTED || link.set().equals(set))
                .map(this::rejection).toList();
    }

    private Change rejection(Link link) {
        Annotation one = link.annotation();
        return switch (one.status()) {
            case SUGGESTED -> decision(link, Status.REJECTED);
            case ACCEPTED -> new Change(set, one, one.withStatus(Status.REJECTED, now));
            default -> new Change(set, one, one.withStatus(Status.DELETED, now));
        };
    }

    private Change decision(Link link, Status status) {
        Annotation one = link.annotation();
        return new Change(set, null, made(status, one.body(), one.target(), one.id(), LinkTexts.of(one)));
    }

    /**
     * Makes a link.
     *
     * @param from the passages and the annotation of the one end; without passages the whole article
     * @param texts the texts in which the passages stand
     */
    public Change make(LinkRelation relation, Link.End from, Link.End to, @Nullable String reason, LinkTexts texts) {
        RelationBody body = new RelationBody(relation.json(), RelationBody.End.in(from.article(), from.annotation()),
                RelationBody.End.in(to.article(), to.annotation()), reason, Extras.NONE);
        return new Change(set, null, made(Status.MANUAL, body, target(from, to), null, texts.now(from, to)));
    }

    /**
     * Attaches ends that are for review at the places where they may stand. Links of other people, and those of which an end has no such place,
     * are left alone.
     *
     * @param texts the texts in which those places are
     */
    public List<Change> attach(List<Link> links, LinkTexts texts) {
        return links.stream().filter(link -> link.set().equals(set) && !link.isAttached() && hasPlace(link.from()) && hasPlace(link.to()))
                .map(link -> new Change(set, link.annotation(), texts.attached(link.between(there(link.from()), there(link.to())), now))).toList();
    }

    private static boolean hasPlace(Link.End end) {
        return end.state().isAttached() || !end.proposed().isEmpty();
    }

    private static Link.End there(Link.End end) {
        return end.state().isAttached() ? end : end.at(end.proposed());
    }

    /** The target of a link: the passages of one end, then those of the other; the whole article where there are none. */
    public static List<Passage> target(Link.End from, Link.End to) {
        return Stream.of(from, to)
                .flatMap(end -> (end.passages().isEmpty() ? List.of(Passage.whole(end.article())) : end.passages()).stream()).toList();
    }

    private Annotation made(Status status, @Nullable Body body, List<Passage> target, @Nullable String suggestion, Extras texts) {
        return new Annotation(Identifiers.random(), status, new Creator.Person(person), now, now, body, target, suggestion, List.of(), null,
                texts);
    }
}
