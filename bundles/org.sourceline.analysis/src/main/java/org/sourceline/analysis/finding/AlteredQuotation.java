package org.sourceline.analysis.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
    public boolean needsCase() {
        return true;
    }

    @Override
    public List<Finding> check(Examination examination) {
        return examination.ofDifferences((end, difference) -> difference instanceof Difference.Wording wording
                ? Optional.of(end.finding(this, end.other(), words(wording, WordEdit.Change.DROPPED), words(wording, WordEdit.Change.ADDED)))
                : Optional.empty());
    }

    private static String words(Difference.Wording wording, WordEdit.Change change) {
        String words = wording.edits().stream().filter(edit -> edit.change() == change).map(WordEdit::words).collect(Collectors.joining(" … "));
        return words.isEmpty() ? "–" : words;
    }
}
