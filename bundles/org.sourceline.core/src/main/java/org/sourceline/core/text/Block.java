package org.sourceline.core.text;

import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;

/**
 * A block of the page with its role.
 *
 * @param span in UTF-16 units of the source text, without white space at its ends
 */
public record Block(BlockRole role, TextSpan span) {

    /** Whether the block is no part of the article itself, so that the reader folds it away and the analyser leaves it out. */
    public boolean isBoilerplate() {
        return switch (role) {
            case NAVIGATION, ADVERTISEMENT, COPYRIGHT, LINK, COLUMN_JUMP -> true;
            default -> false;
        };
    }
}
