package org.sourceline.ui.editor.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Strength;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.UnknownBody;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.AnnotationWords;
import org.sourceline.ui.style.MarkKind;
import org.sourceline.ui.style.Palette;

/** What there is to say about one annotation, line by line. */
public final class HoverWords {

    /** How a line stands out. */
    public enum Weight {
        TITLE, PLAIN, QUIET
    }

    /**
     * One line.
     *
     * @param color the id of the colour of its first word; empty for that of the others
     */
    public record Line(Weight weight, String color, String text) {
    }

    private final ArticleSets sets;
    private final Anchored one;
    private final List<Line> lines = new ArrayList<>();

    private HoverWords(ArticleSets sets, Anchored one) {
        this.sets = sets;
        this.one = one;
    }

    public static List<Line> of(ArticleSets sets, Anchored one) {
        return new HoverWords(sets, one).lines();
    }

    private List<Line> lines() {
        Annotation annotation = one.annotation();
        switch (one.body()) {
            case EntityBody entity -> entity(entity);
            case ClaimBody claim -> claim(claim);
            case NoteBody note -> title(note.value());
            case TagBody tag -> title(tag.value());
            case HighlightBody highlight -> title(AnnotationWords.passage(one));
            case UnknownBody unknown -> title(unknown.type());
            case null, default -> title(AnnotationWords.passage(one));
        }
        String note = annotation.note();
        if (note != null && !note.isBlank()) {
            plain(Messages.get("hover.note", note));
        }
        if (!annotation.tags().isEmpty()) {
            plain(Messages.get("hover.tags", String.join(", ", annotation.tags())));
        }
        if (one.isDetached()) {
            plain(Messages.get("hover.detached"));
        }
        maker(annotation);
        return lines;
    }

    private void title(String words) {
        MarkKind kind = MarkKind.of(one.body());
        String color = kind == null || kind.isTint() ? "" : kind.color();
        lines.add(new Line(Weight.TITLE, color, AnnotationWords.kind(one.body()) + "  " + words));
    }

    private void plain(String words) {
        lines.add(new Line(Weight.PLAIN, "", words));
    }

    private void quiet(String words) {
        lines.add(new Line(Weight.QUIET, "", words));
    }

    private void entity(EntityBody entity) {
        title(entity.label());
        String value = AnnotationWords.value(entity.value());
        if (!value.isEmpty()) {
            plain(Messages.get("hover.value", value));
        }
    }

    private void claim(ClaimBody claim) {
        String source = AnnotationWords.source(claim, sets);
        String strength = AnnotationWords.strength(one, sets);
        lines.add(new Line(Weight.TITLE, Palette.id(Strength.of(claim)),
                Messages.get("hover.claim", AnnotationWords.kind(claim), source)));
        plain(strength);
        if (!one.annotation().target().isEmpty()) {
            plain(Messages.get("hover.content", AnnotationWords.term(claim.direct()), AnnotationWords.passage(one)));
        }
        if (!claim.cue().isEmpty()) {
            plain(Messages.get("hover.cue", claim.cue().stream().map(Passage::exact).collect(Collectors.joining(" … "))));
        }
        if (claim.chain().size() > 1) {
            plain(Messages.get("hover.chain", claim.chain().stream().map(HoverWords::step).collect(Collectors.joining("  →  "))));
        }
        answers(claim);
    }

    private static String step(ChainStep step) {
        String medium = step.medium();
        return medium == null ? step.agent() : step.agent() + " (" + medium + ")";
    }

    private void answers(ClaimBody claim) {
        String answered = claim.answers();
        if (answered != null) {
            sets.find(answered).ifPresent(other -> plain(Messages.get("hover.answers", AnnotationWords.passage(other))));
        }
        sets.all().stream().filter(other -> other.annotation().body() instanceof ClaimBody body && one.id().equals(body.answers()))
                .filter(sets::isShown)
                .forEach(this::answered);
    }

    private void answered(Anchored other) {
        if (other.annotation().body() instanceof ClaimBody claim) {
            plain(Messages.get("hover.answered", AnnotationWords.kind(claim), AnnotationWords.source(claim, sets)));
        }
    }

    private void maker(Annotation annotation) {
        String status = AnnotationWords.term(annotation.status());
        if (annotation.creator() instanceof Creator.Software) {
            quiet(status + " · " + one.set());
            reasons(annotation).forEach(this::quiet);
        } else {
            quiet(status + " · " + annotation.creator().name() + " · " + one.set());
        }
    }

    /** Why a program made an annotation, how sure that is, and by which rule, a line each; none for what a person made. */
    public static List<String> reasons(Annotation annotation) {
        if (!(annotation.creator() instanceof Creator.Software program)) {
            return List.of();
        }
        List<String> reasons = new ArrayList<>();
        if (!program.reason().isBlank()) {
            reasons.add(Messages.get("hover.reason", program.reason()));
        }
        if (program.confidence() != null) {
            reasons.add(Messages.get("hover.confidence", AnnotationWords.confidence(program.confidence())));
        }
        if (!program.rule().isBlank()) {
            reasons.add(Messages.get("hover.rule", program.rule()));
        }
        return reasons;
    }
}
