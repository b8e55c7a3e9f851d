package org.sourceline.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.painting.Mentions;
import org.sourceline.ui.style.MarkKind;

/** Where the caret is and how far the work has come, in words. */
final class StatusWords {

    private final ArticleSets sets;
    private final Mentions mentions;
    private final Paragraphs paragraphs;

    StatusWords(ArticleSets sets, Mentions mentions, Paragraphs paragraphs) {
        this.sets = sets;
        this.mentions = mentions;
        this.paragraphs = paragraphs;
    }

    /** "Claim by Reth, 2nd of 9", "Organisation Quayline, 3rd of 12 mentions", else the number of the paragraph. */
    String place(@Nullable Anchored at, int offset) {
        if (at != null && at.body() instanceof ClaimBody claim) {
            return claim(at, claim);
        }
        if (at != null && at.body() instanceof EntityBody entity) {
            List<Anchored> all = mentions.of(at);
            return Messages.get("editor.status.entity", AnnotationWords.kind(entity), entity.label(), ordinal(all.indexOf(at) + 1),
                    all.size());
        }
        if (at != null) {
            return AnnotationWords.kind(at.body());
        }
        int number = offset >= sets.reading().text().length() ? paragraphs.count() : paragraphs.numberAt(offset);
        return number == 0 ? Messages.get("editor.status.folded") : Messages.get("editor.status.paragraph", number, paragraphs.count());
    }

    private String claim(Anchored at, ClaimBody claim) {
        List<Anchored> all = sets.all().stream().filter(one -> one.body() instanceof ClaimBody other && sameSource(claim, other))
                .filter(sets::isShown).sorted(Comparator.comparingInt(StatusWords::start)).toList();
        return Messages.get("editor.status.claim", AnnotationWords.kind(claim), AnnotationWords.source(claim, sets),
                ordinal(all.indexOf(at) + 1), all.size());
    }

    private boolean sameSource(ClaimBody claim, ClaimBody other) {
        String entity = claim.sourceEntity();
        return entity != null ? entity.equals(other.sourceEntity())
                : other.sourceEntity() == null && Objects.equals(words(claim), words(other));
    }

    private static List<String> words(ClaimBody claim) {
        return claim.source().stream().map(source -> source.exact()).toList();
    }

    private static int start(Anchored one) {
        return one.extent().or(() -> one.cue().stream().findFirst()).map(span -> span.start()).orElse(Integer.MAX_VALUE);
    }

    private static String ordinal(int number) {
        int last = number % 10;
        boolean teen = number % 100 / 10 == 1;
        String key = teen || last == 0 || last > 3 ? "n" : Integer.toString(last);
        return NLS.bind(Messages.get("editor.ordinal." + key), number);
    }

    /** "347 suggestions · 133 mine". */
    String counts() {
        int open = 0;
        int mine = 0;
        for (Anchored one : sets.all()) {
            if (one.annotation().status() == Status.SUGGESTED) {
                open += sets.isShown(one) && isPainted(one) ? 1 : 0;
            } else if (one.annotation().isLive()) {
                mine++;
            }
        }
        return Messages.get("editor.status.counts", open, mine);
    }

    private static boolean isPainted(Anchored one) {
        return one.extent().isPresent() && MarkKind.of(one.annotation().body()) != null;
    }

    /** The innermost annotation at an offset; null if there is none. */
    @Nullable Anchored innermost(int offset) {
        return sets.marksAt(offset).stream().filter(mark -> mark.part() != Mark.Part.SOURCE || isOnlySource(offset)).map(Mark::of)
                .findFirst().orElse(null);
    }

    /** A source leads to its claim only where no mention stands. */
    private boolean isOnlySource(int offset) {
        return sets.marksAt(offset).stream().allMatch(other -> other.part() == Mark.Part.SOURCE);
    }
}
