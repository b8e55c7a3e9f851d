package org.sourceline.analysis.picture;

import java.util.List;

import org.sourceline.core.model.Strength;

/**
 * How a line shows how firm it is, so that this is told by more than colour.
 *
 * @param width in pixels
 * @param dashes the lengths of dashes and gaps in pixels; empty for an unbroken line
 * @param isDouble whether it is two lines with a gap between them
 */
public record LineLook(double width, List<Double> dashes, boolean isDouble, Sign sign) {

    /** What stands on the line where it reaches the hearer. */
    public enum Sign {
        ARROW, CROSS, CIRCLE
    }

    public LineLook {
        dashes = List.copyOf(dashes);
    }

    public static LineLook of(Strength strength) {
        return switch (strength) {
            case ON_RECORD -> new LineLook(2, List.of(), false, Sign.ARROW);
            case DOCUMENT -> new LineLook(4, List.of(), true, Sign.ARROW);
            case ANONYMOUS -> new LineLook(2, List.of(7.0, 4.0), false, Sign.ARROW);
            case UNSOURCED -> new LineLook(2, List.of(2.0, 4.0), false, Sign.ARROW);
            case DENIAL -> new LineLook(2, List.of(), false, Sign.CROSS);
            case SILENCE -> new LineLook(1.5, List.of(8.0, 3.0, 2.0, 3.0), false, Sign.CIRCLE);
        };
    }
}
