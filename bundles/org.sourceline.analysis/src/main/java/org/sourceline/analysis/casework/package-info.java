/** A case opened as a whole, from its folder or from loose articles: what the command line and reports work on. */
@NullMarked
package org.sourceline.analysis.casework;

import org.jspecify.annotations.NullMarked;
