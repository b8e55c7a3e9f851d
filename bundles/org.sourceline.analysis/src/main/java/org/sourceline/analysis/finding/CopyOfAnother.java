package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.link.Link;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.LinkRelation;

/** The article is a copy, whole or in part, of another one of the case. */
public final class CopyOfAnother implements FindingRule {

    public static final String ID = "copy-of-another";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.INFO;
    }

    /** How the rules of the comparison are called that find copies. */
    private static final String COPY = "copy";

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        examination.view().ifPresent(view -> view.foundFrom(examination.article()).forEach(one -> {
            Link link = one.link();
            if (link.is(LinkRelation.DERIVES_FROM) && link.annotation().creator() instanceof Creator.Software made && made.rule().startsWith(COPY)) {
                found.add(Finding.aboutArticle(this, examination, new Finding.Related(link.to().article(), link.id()),
                        view.name(link.to().article())));
            }
        }));
        return found;
    }
}
