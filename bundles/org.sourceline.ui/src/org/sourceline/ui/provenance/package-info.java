/** The source line of a claim: who told whom, from the publisher of the page to the origin. */
@NullMarked
package org.sourceline.ui.provenance;

import org.jspecify.annotations.NullMarked;
