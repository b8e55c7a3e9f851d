/** Asks what shall hold where two people changed the same of one annotation. */
@NullMarked
package org.sourceline.ui.merge;

import org.jspecify.annotations.NullMarked;
