package org.sourceline.ui.review;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.review.Candidate;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.TextBoundaries;
import org.sourceline.ui.editor.hover.HoverWords;
import org.sourceline.ui.style.Palette;

/** A suggestion as it is shown to be decided on: what it says, its sentence with the words in question, by which rule and why. */
final class CandidateText {

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    private CandidateText() {
    }

    /** As far as it is known without the article. */
    static CandidateText of(Candidate one) {
        CandidateText made = new CandidateText();
        made.line(ReviewWords.what(one), null, SWT.BOLD);
        made.line(one.words(), null, SWT.NORMAL);
        HoverWords.reasons(one.suggestion()).forEach(line -> made.line(line, Palette.color(Palette.QUIET), SWT.NORMAL));
        return made;
    }

    static CandidateText of(Candidate one, ArticleSets sets, Anchored anchored) {
        CandidateText made = new CandidateText();
        List<HoverWords.Line> lines = HoverWords.of(sets, anchored);
        made.line(lines.getFirst());
        made.sentence(sets.reading().text(), anchored);
        lines.stream().skip(1).forEach(made::line);
        if (!one.isOpen()) {
            made.line(ReviewWords.verdict(one.verdict()), null, SWT.ITALIC);
        }
        return made;
    }

    /** Adds what a person has noted for the decision. */
    void note(String note) {
        if (!note.isBlank()) {
            line(Messages.get("review.note", note), null, SWT.ITALIC);
        }
    }

    String text() {
        return text.toString();
    }

    StyleRange[] styles() {
        return styles.toArray(StyleRange[]::new);
    }

    private void line(HoverWords.Line line) {
        switch (line.weight()) {
            case TITLE -> line(line.text(), line.color().isEmpty() ? null : Palette.color(line.color()), SWT.BOLD);
            case PLAIN -> line(line.text(), null, SWT.NORMAL);
            case QUIET -> line(line.text(), Palette.color(Palette.QUIET), SWT.NORMAL);
        }
    }

    private void line(String words, @Nullable Color color, int style) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        styles.add(new StyleRange(text.length(), words.length(), color, null, style));
        text.append(words);
    }

    /** The sentences in which the passages stand, the words in question in bold, source and cue of a claim in their colours. */
    private void sentence(String article, Anchored one) {
        TextSpan extent = one.extent().orElse(null);
        if (extent == null) {
            return;
        }
        TextBoundaries boundaries = new TextBoundaries(article);
        TextSpan around = boundaries.sentenceAt(extent.start()).map(extent::cover).orElse(extent);
        TextSpan whole = boundaries.sentenceAt(Math.max(extent.start(), extent.end() - 1)).map(around::cover).orElse(around);
        int at = text.isEmpty() ? 0 : text.length() + 1;
        line(whole.of(article).replace('\n', ' '), null, SWT.NORMAL);
        styles.removeLast();
        List<StyleRange> marks = new ArrayList<>();
        one.target().forEach(span -> mark(marks, span, whole, at, null, SWT.BOLD));
        one.source().forEach(span -> mark(marks, span, whole, at, Palette.color("org.sourceline.ui.color.source"), SWT.NORMAL));
        one.cue().forEach(span -> mark(marks, span, whole, at, Palette.color("org.sourceline.ui.color.cue"), SWT.ITALIC));
        styles.addAll(disjoint(marks));
    }

    private static void mark(List<StyleRange> marks, TextSpan span, TextSpan whole, int at, @Nullable Color color, int style) {
        int start = Math.max(span.start(), whole.start());
        int end = Math.min(span.end(), whole.end());
        if (start < end) {
            StyleRange range = new StyleRange(at + start - whole.start(), end - start, color, null, style);
            range.underline = true;
            marks.add(range);
        }
    }

    /** Style ranges must not overlap: where they would, the earlier one stays. */
    private static List<StyleRange> disjoint(List<StyleRange> marks) {
        marks.sort((a, b) -> Integer.compare(a.start, b.start));
        List<StyleRange> found = new ArrayList<>();
        int end = 0;
        for (StyleRange range : marks) {
            if (range.start >= end) {
                found.add(range);
                end = range.start + range.length;
            }
        }
        return found;
    }
}
