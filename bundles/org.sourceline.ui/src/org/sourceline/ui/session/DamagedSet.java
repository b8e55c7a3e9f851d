package org.sourceline.ui.session;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.store.PageSalvage;

/**
 * A set whose page cannot be read.
 *
 * @param salvage what can still be read of it
 * @param earlier the latest state in the local history that can be read; null if there is none
 */
record DamagedSet(String set, PageSalvage salvage, @Nullable EarlierPage earlier) {
}
