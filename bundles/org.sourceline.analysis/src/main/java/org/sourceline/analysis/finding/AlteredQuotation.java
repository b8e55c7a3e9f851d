package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sourceline.analysis.compare.FoundLink;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.analysis.compare.difference.Difference.WordEdit;

/** Words in quotation marks that read otherwise in the article they were taken from. */
public final class AlteredQuotation implements FindingRule {

    public static final String ID = "altered-quotation";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        examination.view().ifPresent(view -> view.foundFrom(examination.article()).forEach(link -> link.differences().forEach(difference -> {
            if (difference instanceof Difference.Wording wording) {
                found.add(finding(examination, view, link, wording));
            }
        })));
        return found;
    }

    private Finding finding(Examination examination, CaseView view, FoundLink found, Difference.Wording wording) {
        return LinkEnd.from(examination, found.link()).finding(this, view.name(found.link().to().article()),
                words(wording, WordEdit.Change.DROPPED), words(wording, WordEdit.Change.ADDED));
    }

    private static String words(Difference.Wording wording, WordEdit.Change change) {
        String words = wording.edits().stream().filter(edit -> edit.change() == change).map(WordEdit::words).collect(Collectors.joining(" … "));
        return words.isEmpty() ? "–" : words;
    }
}
