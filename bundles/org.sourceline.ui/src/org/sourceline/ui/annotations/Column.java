package org.sourceline.ui.annotations;

import java.util.Comparator;
import java.util.Locale;

import org.sourceline.ui.Messages;

/** The columns of the list. */
enum Column {
    PASSAGE(300, Comparator.comparing(Entry::passage, String.CASE_INSENSITIVE_ORDER)),
    KIND(96, Comparator.comparing(Entry::kind)),
    SUBJECT(150, Comparator.comparing(Entry::subject, String.CASE_INSENSITIVE_ORDER)),
    STATUS(96, Comparator.comparing(entry -> entry.one().annotation().status())),
    ANCHOR(80, Comparator.comparing(Entry::anchor)),
    SET(90, Comparator.comparing(entry -> entry.one().set())),
    CREATOR(120, Comparator.comparing(Entry::creator, String.CASE_INSENSITIVE_ORDER)),
    CONFIDENCE(76, Comparator.comparingDouble(Entry::confidence)),
    PARAGRAPH(76, Entry.BY_POSITION);

    private final int width;
    private final Comparator<Entry> order;

    Column(int width, Comparator<Entry> order) {
        this.width = width;
        this.order = order;
    }

    /** The width at first, in pixels. */
    int width() {
        return width;
    }

    /** By the column's value; equal ones by position. */
    Comparator<Entry> order(boolean descending) {
        return (descending ? order.reversed() : order).thenComparing(Entry.BY_POSITION);
    }

    boolean isNumber() {
        return this == CONFIDENCE;
    }

    String title() {
        return Messages.get("annotations.column." + name().toLowerCase(Locale.ROOT));
    }

    private static String paragraph(int number) {
        return switch (number) {
            case -1 -> Messages.get("annotations.lost");
            case 0 -> Messages.get("annotations.folded");
            default -> String.valueOf(number);
        };
    }

    String text(Entry entry) {
        return switch (this) {
            case PASSAGE -> entry.passage();
            case KIND -> entry.kind();
            case SUBJECT -> entry.subject();
            case STATUS -> entry.status();
            case ANCHOR -> Messages.get("annotations.anchor." + entry.anchor().json());
            case SET -> entry.one().set();
            case CREATOR -> entry.creator();
            case CONFIDENCE -> entry.confidence() < 0 ? "" : String.format(Locale.getDefault(), "%.2f", entry.confidence());
            case PARAGRAPH -> paragraph(entry.paragraph());
        };
    }
}
