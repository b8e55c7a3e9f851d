/** In what two linked passages differ, as data for findings and views. */
@NullMarked
package org.sourceline.analysis.compare.difference;

import org.jspecify.annotations.NullMarked;
