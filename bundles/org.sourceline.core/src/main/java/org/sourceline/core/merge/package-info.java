/** Three states of a page made into one: what two people did since a third, by annotation and property. Pure functions. */
@NullMarked
package org.sourceline.core.merge;

import org.jspecify.annotations.NullMarked;
