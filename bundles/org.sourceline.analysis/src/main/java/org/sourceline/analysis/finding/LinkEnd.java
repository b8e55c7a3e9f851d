package org.sourceline.analysis.finding;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.TextSpan;

/**
 * The end of a link that lies in the article at hand.
 *
 * @param here the end in this article
 * @param there the end in the other
 */
record LinkEnd(Examination examination, Link link, Link.End here, Link.End there) {

    static LinkEnd from(Examination examination, Link link) {
        return new LinkEnd(examination, link, link.from(), link.to());
    }

    static LinkEnd to(Examination examination, Link link) {
        return new LinkEnd(examination, link, link.to(), link.from());
    }

    /** The end in the article, whichever it is. */
    static LinkEnd in(Examination examination, Link link) {
        return link.from().article().equals(examination.article()) ? from(examination, link) : to(examination, link);
    }

    /** What the other article is called. */
    String other() {
        return examination.view().map(view -> view.name(there.article())).orElse(there.article());
    }

    /** The claim at this end, as its sets have it. */
    Optional<Anchored> claim() {
        return Optional.ofNullable(here.annotation()).flatMap(examination::find);
    }

    /** Where the passages of this end stand; null if nowhere. */
    @Nullable TextSpan place() {
        return here.passages().stream().flatMap(one -> examination.sets().passages().locate(one).stream()).reduce(TextSpan::cover).orElse(null);
    }

    /** A doubt at this end: about its claim where there is one, else about its passages. */
    Finding finding(FindingRule rule, Object... arguments) {
        Finding.Related related = new Finding.Related(there.article(), link.subject());
        Optional<Anchored> claim = claim();
        if (claim.isPresent()) {
            return Finding.about(rule, claim.get(), related, arguments);
        }
        return new Finding(rule.id(), rule.severity(), Words.message(rule.id(), arguments), "", "", Words.of(here.passages()), "", place(),
                String.valueOf(related.link()), related);
    }
}
