package org.sourceline.ui.session;

import org.sourceline.core.model.Page;

/**
 * An earlier state of a page.
 *
 * @param time when it was written, in milliseconds since 1970
 */
public record EarlierPage(Page page, long time) {
}
