package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.TextSpan;

/** A link that a person made or accepted, whose other article is not in the case any more. Until it is there again the link leads nowhere. */
public final class LinkToNowhere implements FindingRule {

    public static final String ID = "link-article-gone";

    @Override
    public String id() {
        return ID;
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
        examination.view().ifPresent(view -> view.lost(examination.article()).stream().map(link -> LinkEnd.in(examination, link))
                .filter(end -> end.there().state() == AnchorState.ORPHAN && !view.index().has(end.there().article())).map(this::finding).forEach(found::add));
        return found;
    }

    private Finding finding(LinkEnd end) {
        Link.End here = end.here();
        Link.End there = end.there();
        Finding.Related related = new Finding.Related(there.article(), end.link().id());
        if (here.isWhole()) {
            return Finding.aboutArticle(this, end.examination(), related, there.article());
        }
        @Nullable TextSpan place = here.state().isAttached() ? end.place() : null;
        return new Finding(ID, severity(), Words.message(ID, there.article()), "", "", Words.of(here.passages()), "", place, end.link().id(), related);
    }
}
