package org.sourceline.analysis.picture;

import java.util.List;

/** The shapes of nodes, so that kinds differ by more than words and colour. */
public enum NodeShape {
    /** A page with a rule below its head. */
    MASTHEAD(0, 5), SHEET(0, 0), CUT_CORNERS(8, 0), FOLDED_CORNER(12, 0), SPEECH_BUBBLE(0, 0), DRUM(0, 8), PILL(14, 0), DASHED_PILL(14, 0),
    DASHED_BOX(0, 0), QUOTATION(8, 0);

    private static final double SMALL = 3;
    private static final double FOLD = 12;
    private static final double CUT = 9;
    private static final double DRUM_TOP = 6;

    private final double sideRoom;
    private final double topRoom;

    NodeShape(double sideRoom, double topRoom) {
        this.sideRoom = sideRoom;
        this.topRoom = topRoom;
    }

    public static NodeShape of(NodeKind kind) {
        return switch (kind) {
            case PUBLISHER -> MASTHEAD;
            case OUTLET -> SHEET;
            case ORGANISATION -> CUT_CORNERS;
            case DOCUMENT -> FOLDED_CORNER;
            case MESSAGES -> SPEECH_BUBBLE;
            case DATA -> DRUM;
            case PERSON -> PILL;
            case ANONYMOUS -> DASHED_PILL;
            case UNKNOWN, MORE -> DASHED_BOX;
            case CLAIM -> QUOTATION;
        };
    }

    /** How much wider than its words the shape has to be, in pixels. */
    double sideRoom() {
        return sideRoom;
    }

    /** How much room the shape needs above its words, in pixels. */
    public double topRoom() {
        return topRoom;
    }

    /** Whether its outline is dashed: nobody stands there with a name. */
    public boolean isDashed() {
        return this == DASHED_PILL || this == DASHED_BOX;
    }

    /** The closed outline. */
    public List<Segment> outline(Box box) {
        return switch (this) {
            case MASTHEAD, SHEET, DASHED_BOX, QUOTATION -> Outline.rounded(box, SMALL);
            case PILL, DASHED_PILL -> Outline.rounded(box, box.height() / 2);
            case CUT_CORNERS -> cut(box);
            case FOLDED_CORNER -> new Outline().move(box.x(), box.y()).line(box.right() - FOLD, box.y()).line(box.right(), box.y() + FOLD)
                    .line(box.right(), box.bottom()).line(box.x(), box.bottom()).closed();
            case SPEECH_BUBBLE -> bubble(box);
            case DRUM -> drum(box);
        };
    }

    private static List<Segment> cut(Box box) {
        return new Outline().move(box.x() + CUT, box.y()).line(box.right() - CUT, box.y()).line(box.right(), box.y() + CUT)
                .line(box.right(), box.bottom() - CUT).line(box.right() - CUT, box.bottom()).line(box.x() + CUT, box.bottom())
                .line(box.x(), box.bottom() - CUT).line(box.x(), box.y() + CUT).closed();
    }

    /** A rounded box whose tail leaves it at the lower left. */
    private static List<Segment> bubble(Box box) {
        double r = 9;
        return new Outline().move(box.x() + r, box.y()).line(box.right() - r, box.y()).round(box.right(), box.y(), box.right(), box.y() + r)
                .line(box.right(), box.bottom() - r).round(box.right(), box.bottom(), box.right() - r, box.bottom())
                .line(box.x() + 24, box.bottom()).line(box.x() + 8, box.bottom() + 8).line(box.x() + 12, box.bottom())
                .line(box.x() + r, box.bottom()).round(box.x(), box.bottom(), box.x(), box.bottom() - r).line(box.x(), box.y() + r)
                .round(box.x(), box.y(), box.x() + r, box.y()).closed();
    }

    private static List<Segment> drum(Box box) {
        double middle = box.x() + box.width() / 2;
        double top = box.y() + DRUM_TOP;
        double bottom = box.bottom() - DRUM_TOP;
        return new Outline().move(box.x(), top).round(box.x(), box.y(), middle, box.y()).round(box.right(), box.y(), box.right(), top)
                .line(box.right(), bottom).round(box.right(), box.bottom(), middle, box.bottom()).round(box.x(), box.bottom(), box.x(), bottom)
                .closed();
    }

    /** The lines inside; empty for most shapes. */
    public List<Segment> ornament(Box box) {
        double middle = box.x() + box.width() / 2;
        double top = box.y() + DRUM_TOP;
        return switch (this) {
            case MASTHEAD -> new Outline().move(box.x() + 8, box.y() + 6).line(box.right() - 8, box.y() + 6).open();
            case FOLDED_CORNER -> new Outline().move(box.right() - FOLD, box.y()).line(box.right() - FOLD, box.y() + FOLD)
                    .line(box.right(), box.y() + FOLD).open();
            case DRUM -> new Outline().move(box.x(), top).round(box.x(), top + DRUM_TOP, middle, top + DRUM_TOP)
                    .round(box.right(), top + DRUM_TOP, box.right(), top).open();
            case QUOTATION -> new Outline().move(box.x() + 5, box.y() + 6).line(box.x() + 5, box.bottom() - 6).open();
            case SHEET, CUT_CORNERS, SPEECH_BUBBLE, PILL, DASHED_PILL, DASHED_BOX -> List.of();
        };
    }
}
