package org.sourceline.core.store;

import org.sourceline.core.budget.Budget;
import org.sourceline.core.internal.json.JsonLimits;

/**
 * How much of a page is read before it is refused.
 *
 * @param bytes the largest file, in bytes
 * @param depth how deep objects and lists may be nested, the page itself counted
 * @param numberLength the longest number, in characters
 * @param textLength the longest text, in UTF-16 units
 */
public record PageLimits(int bytes, int depth, int numberLength, int textLength) {

    /** The {@linkplain Budget budgets} of the program. */
    public static final PageLimits DEFAULT = new PageLimits(Budget.PAGE_BYTES.intValue(), Budget.PAGE_DEPTH.intValue(),
            Budget.PAGE_NUMBER.intValue(), Budget.PAGE_TEXT.intValue());

    JsonLimits json() {
        return new JsonLimits(depth, numberLength, textLength);
    }
}
