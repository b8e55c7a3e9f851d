package org.sourceline.ui.sources;

import java.util.Comparator;
import java.util.Locale;

import org.sourceline.core.model.Stance;
import org.sourceline.ui.Messages;

/** The columns of the view. */
enum Column {
    SOURCE(300, true), CLAIMS(75, false), DENIES(75, false), NO_ANSWER(100, false), ARTICLES(80, false), KIND(140, true);

    private final int width;
    private final boolean isText;

    Column(int width, boolean isText) {
        this.width = width;
        this.isText = isText;
    }

    int width() {
        return width;
    }

    boolean isText() {
        return isText;
    }

    String title() {
        return Messages.get("sources.column." + name().toLowerCase(Locale.ROOT));
    }

    String text(Source source) {
        return switch (this) {
            case SOURCE -> source.name().isEmpty() ? Messages.get("provenance.nobody") : source.name();
            case KIND -> Messages.get("term.sourcekind." + source.kind().json());
            case CLAIMS, DENIES, NO_ANSWER, ARTICLES -> number(source) == 0 ? "" : Long.toString(number(source));
        };
    }

    private long number(Source source) {
        return switch (this) {
            case CLAIMS -> source.said().size();
            case DENIES -> source.count(Stance.DENIES);
            case NO_ANSWER -> source.count(Stance.DECLINES_TO_COMMENT, Stance.NO_RESPONSE);
            case ARTICLES -> source.articles();
            case SOURCE, KIND -> 0;
        };
    }

    /** Texts in alphabetical order, the largest numbers first. */
    Comparator<Source> order() {
        return isText ? Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER)
                : Comparator.comparingLong((Source source) -> -number(source)).thenComparing(Source::name, String.CASE_INSENSITIVE_ORDER);
    }
}
