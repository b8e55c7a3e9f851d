package org.sourceline.analysis.compare.article;

import java.math.BigDecimal;

import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Passage;

/**
 * An amount, a share, a date, a number or a name in a statement.
 *
 * @param normalised the amount and its unit, the date in EDTF, the number with the noun it counts, the id of the entity
 * @param approximate whether the text says that it is about so much
 */
public record Value(EntityKind kind, String normalised, boolean approximate, Passage place) {

    /** How far amounts may lie apart if one of them is approximate. */
    private static final double ROUNDING = 0.1;

    /** Whether both cannot be meant: different units are not compared, a month is not another date than a day in it. */
    public boolean differsFrom(Value other) {
        if (kind == EntityKind.DATE) {
            return !normalised.startsWith(other.normalised) && !other.normalised.startsWith(normalised);
        }
        int space = normalised.indexOf(' ');
        int otherSpace = other.normalised.indexOf(' ');
        boolean sameUnit = space > 0 && otherSpace > 0 && normalised.substring(space).equals(other.normalised.substring(otherSpace));
        return sameUnit && isFar(normalised.substring(0, space), other.normalised.substring(0, otherSpace), approximate || other.approximate);
    }

    /** Which of two dates is earlier, as far as both are told: a day in a month is as late as the month. */
    public int compareDate(Value other) {
        int told = Math.min(normalised.length(), other.normalised.length());
        return normalised.substring(0, told).compareTo(other.normalised.substring(0, told));
    }

    /** Whether neither of two amounts or numbers is more than twice the other. */
    public boolean isOfSizeOf(Value other) {
        try {
            double one = new BigDecimal(number()).doubleValue();
            double two = new BigDecimal(other.number()).doubleValue();
            return Math.max(one, two) <= 2 * Math.min(one, two);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private String number() {
        int space = normalised.indexOf(' ');
        return space < 0 ? normalised : normalised.substring(0, space);
    }

    private static boolean isFar(String one, String other, boolean approximate) {
        try {
            double first = new BigDecimal(one).doubleValue();
            double second = new BigDecimal(other).doubleValue();
            double apart = Math.abs(first - second) / Math.max(Math.max(Math.abs(first), Math.abs(second)), Double.MIN_NORMAL);
            return apart > (approximate ? ROUNDING : 1e-9);
        } catch (NumberFormatException e) {
            return !one.equals(other);
        }
    }
}
