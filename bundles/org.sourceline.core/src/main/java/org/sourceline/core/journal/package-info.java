/**
 * What was changed in a set and is not saved yet, on the disk within a second, so that no end of the program loses it. A journal holds
 * the changes since its base, the page as it was last read or saved; {@link org.sourceline.core.journal.Recovery} brings back what a
 * journal holds whose program is gone.
 */
@NullMarked
package org.sourceline.core.journal;

import org.jspecify.annotations.NullMarked;
