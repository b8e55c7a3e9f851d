package org.sourceline.core.model;

import org.jspecify.annotations.Nullable;

/** The normalised value of an amount, a share or a date. */
public sealed interface EntityValue {

    Extras extras();

    /**
     * An amount of money.
     *
     * @param amount a decimal number, as in {@code 1.1e9}
     * @param currency ISO 4217 where it has a code, else the name in the text
     */
    record Money(String amount, @Nullable String currency, boolean approximate, Extras extras) implements EntityValue {
        public Money(String amount, @Nullable String currency, boolean approximate) {
            this(amount, currency, approximate, Extras.NONE);
        }
    }

    /** A share in hundredths: {@code amount} 80 is 80 %. */
    record Percent(String amount, boolean approximate, Extras extras) implements EntityValue {
        public Percent(String amount, boolean approximate) {
            this(amount, approximate, Extras.NONE);
        }
    }

    /**
     * A date.
     *
     * @param date ISO 8601 or EDTF
     * @param reference the date against which a relative date was resolved
     */
    record Date(String date, @Nullable String reference, Extras extras) implements EntityValue {
        public Date(String date, @Nullable String reference) {
            this(date, reference, Extras.NONE);
        }
    }

    /** A value of a shape that this version does not know: an object whose properties are all extras. */
    record Other(Extras extras) implements EntityValue {
    }
}
