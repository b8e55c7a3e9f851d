/** Two articles side by side on the platform's compare editor: what one has from the other, changed, contradicted, or lacks. */
@NullMarked
package org.sourceline.ui.compare;

import org.jspecify.annotations.NullMarked;
