package org.sourceline.ui.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.annotate.Moving;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.SourceText;

/**
 * A passage with what surrounds it, for a person to read.
 *
 * @param text with single blanks for white space
 * @param marks where the passage is in it, in UTF-16 units
 */
record Excerpt(String text, List<TextSpan> marks) {

    static final Excerpt EMPTY = new Excerpt("", List.of());
    private static final int AROUND = 260;

    Excerpt {
        marks = List.copyOf(marks);
    }

    /** The passage in the text for which the annotation was made; if that is not kept, in the words that the page quotes. */
    static Excerpt before(ArticleSets sets, Anchored one) {
        List<Passage> target = one.annotation().target();
        Optional<SourceText> version = sets.moved(one.set()).map(page -> page.versions().get(AnchorMark.of(one.annotation()).sha256()));
        if (version.isPresent() && target.stream().allMatch(passage -> passage.isPlaced() && passage.position().end() <= version.get().codePoints())) {
            return of(version.get().text(), target.stream().map(passage -> version.get().toUtf16(passage.position())).toList());
        }
        return quoted(target);
    }

    private static Excerpt quoted(List<Passage> target) {
        StringBuilder text = new StringBuilder();
        List<TextSpan> marks = new ArrayList<>();
        for (Passage passage : target) {
            text.append(text.isEmpty() ? "" : " … ").append(passage.prefix());
            marks.add(new TextSpan(text.length(), text.length() + passage.exact().length()));
            text.append(passage.exact()).append(passage.suffix());
        }
        return of(text.toString(), marks);
    }

    /** The place that was found in the text as it is now; empty if there is none. */
    static Excerpt now(ArticleSets sets, Anchored one) {
        return Moving.candidate(sets, one).map(span -> of(sets.reading().text(), List.of(span))).orElse(EMPTY);
    }

    private static Excerpt of(String text, List<TextSpan> spans) {
        if (spans.isEmpty()) {
            return EMPTY;
        }
        TextSpan whole = spans.stream().reduce(TextSpan::cover).orElseThrow();
        int from = start(text, whole.start());
        int to = end(text, whole.end());
        StringBuilder folded = new StringBuilder(from > 0 ? "… " : "");
        int[] places = new int[to - from + 1];
        for (int i = from; i < to; i++) {
            places[i - from] = folded.length();
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space || !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(space ? ' ' : text.charAt(i));
            }
        }
        places[to - from] = folded.length();
        List<TextSpan> marks = spans.stream().map(span -> new TextSpan(places[span.start() - from], places[span.end() - from])).toList();
        return new Excerpt(folded.append(to < text.length() ? " …" : "").toString(), marks);
    }

    /** Some way before a place, at the start of a word. */
    private static int start(String text, int place) {
        int from = Math.max(0, place - AROUND);
        int blank = from == 0 ? -1 : text.indexOf(' ', from);
        return blank >= 0 && blank < place ? blank + 1 : from == 0 ? 0 : place;
    }

    private static int end(String text, int place) {
        int to = Math.min(text.length(), place + AROUND);
        int blank = to == text.length() ? -1 : text.lastIndexOf(' ', to);
        return blank > place ? blank : to == text.length() ? to : place;
    }
}
