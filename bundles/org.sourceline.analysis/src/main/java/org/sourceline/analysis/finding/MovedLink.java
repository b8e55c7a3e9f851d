package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.TextSpan;

/**
 * A link that a person made or accepted, of which an end lost its place when the article's text changed. Until a person has put it right it leads
 * nowhere.
 *
 * @param state the one that it looks for: an end that may have another place, or one whose passage is gone
 */
public record MovedLink(String id, AnchorState state) implements FindingRule {

    /** The rule of links of which an end may have another place: a person has to say whether it is the one. */
    public static final String FOR_REVIEW = "link-review";
    /** The rule of links whose passage is gone. */
    public static final String GONE = "link-gone";

    static MovedLink forReview() {
        return new MovedLink(FOR_REVIEW, AnchorState.REVIEW);
    }

    static MovedLink gone() {
        return new MovedLink(GONE, AnchorState.ORPHAN);
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public boolean needsCase() {
        return true;
    }

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        examination.view().ifPresent(view -> view.lost(examination.article()).forEach(link -> Stream.of(LinkEnd.from(examination, link), LinkEnd.to(examination, link))
                .filter(end -> end.here().article().equals(examination.article()) && end.here().state() == state).map(this::finding).forEach(found::add)));
        return found;
    }

    private Finding finding(LinkEnd end) {
        Link link = end.link();
        String words = Words.of(end.here().passages());
        @Nullable TextSpan place = end.here().proposed().stream().flatMap(passage -> end.examination().sets().passages().locate(passage).stream())
                .reduce(TextSpan::cover).orElse(null);
        return new Finding(id, severity(), Words.message(id, words, end.other()), "", "", words, "", place, link.id(),
                new Finding.Related(end.there().article(), link.id()));
    }
}
