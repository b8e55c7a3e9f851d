package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.analysis.compare.FoundLink;

/** Most of the article is a copy of another one of the case. */
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

    @Override
    public boolean needsCase() {
        return true;
    }

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        examination.view().ifPresent(view -> view.foundFrom(examination.article()).stream().filter(FoundLink::isCopy).map(FoundLink::link)
                .forEach(link -> found.add(Finding.aboutArticle(this, examination, new Finding.Related(link.to().article(), link.id()),
                        view.name(link.to().article())))));
        return found;
    }
}
