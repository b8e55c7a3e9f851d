package org.sourceline.ui.entities;

import java.util.Comparator;
import java.util.Locale;

import org.sourceline.core.annotate.Terms;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.ui.Messages;

/** A column of the Entities view. */
enum EntityColumn {

    NAME(240, false), KIND(110, false), NAMES(240, false), MENTIONS(80, true), ARTICLES(80, true), CLAIMS(80, true), IDENTIFIERS(160, false);

    private final int width;
    private final boolean number;

    EntityColumn(int width, boolean number) {
        this.width = width;
        this.number = number;
    }

    int width() {
        return width;
    }

    /** Whether the most comes first, and the column is aligned to the right. */
    boolean isNumber() {
        return number;
    }

    String title() {
        return Messages.get("entities.column." + name().toLowerCase(Locale.ROOT));
    }

    String text(CaseEntity one) {
        return switch (this) {
            case NAME -> one.label();
            case KIND -> Terms.of(one.kind());
            case NAMES -> String.join(", ", one.aliases());
            case MENTIONS -> String.valueOf(one.mentions());
            case ARTICLES -> String.valueOf(one.articles().size());
            case CLAIMS -> one.claims() == 0 ? "" : String.valueOf(one.claims());
            case IDENTIFIERS -> String.join(", ", one.sameAs());
        };
    }

    Comparator<CaseEntity> order() {
        Comparator<CaseEntity> order = switch (this) {
            case MENTIONS -> Comparator.comparingInt(CaseEntity::mentions);
            case ARTICLES -> Comparator.comparingInt(one -> one.articles().size());
            case CLAIMS -> Comparator.comparingInt(CaseEntity::claims);
            default -> Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER);
        };
        return order;
    }
}
