package org.sourceline.ui.style;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.TagBody;

/** What is told apart by its look in the text. */
public enum MarkKind {
    PERSON(LineStyle.SOLID, false), ORGANISATION(LineStyle.DOUBLE, false), PLACE(LineStyle.DOTTED, false), MONEY(LineStyle.DASHED, false),
    PERCENT(LineStyle.DASHED, false), QUANTITY(LineStyle.DASH_DOT, false), DATE(LineStyle.DOTTED, false), EVENT(LineStyle.DASH_DOT, false),
    WORK(LineStyle.THIN, false), CLAIM(LineStyle.NONE, true), DENIAL(LineStyle.NONE, true), SILENCE(LineStyle.NONE, true),
    CUE(LineStyle.NONE, false), SOURCE(LineStyle.THIN, false), HIGHLIGHT(LineStyle.NONE, true), NOTE(LineStyle.WAVE, false),
    TAG(LineStyle.DASH_DOT, false);

    private final LineStyle standard;
    private final boolean tint;

    MarkKind(LineStyle standard, boolean tint) {
        this.standard = standard;
        this.tint = tint;
    }

    /** The line style unless the user chose another. */
    public LineStyle standard() {
        return standard;
    }

    /** Whether its colour is laid behind the words instead of being that of the line. */
    public boolean isTint() {
        return tint;
    }

    /** The spelling in preferences and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id of its colour in Colors and Fonts. */
    public String color() {
        return "org.sourceline.ui.color." + key();
    }

    /** How a mark looks; null for one that is not painted. */
    public static @Nullable MarkKind of(Mark mark) {
        return switch (mark.part()) {
            case CUE -> CUE;
            case SOURCE -> SOURCE;
            case TARGET -> of(mark.of().body());
        };
    }

    /** The look of the target of an annotation with that body; null for one that is not painted. */
    public static @Nullable MarkKind of(@Nullable Body body) {
        if (body instanceof EntityBody entity) {
            return of(entity.kind());
        }
        if (body instanceof ClaimBody claim) {
            return of(claim.stance());
        }
        if (body instanceof HighlightBody) {
            return HIGHLIGHT;
        }
        if (body instanceof NoteBody) {
            return NOTE;
        }
        return body instanceof TagBody ? TAG : null;
    }

    public static MarkKind of(EntityKind kind) {
        return valueOf(kind.name());
    }

    private static MarkKind of(Stance stance) {
        return switch (stance) {
            case DENIES -> DENIAL;
            case DECLINES_TO_COMMENT, NO_RESPONSE -> SILENCE;
            default -> CLAIM;
        };
    }
}
