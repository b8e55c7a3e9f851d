/** The picture of who told whom: laid out by ELK, drawn on a canvas that the keyboard walks, written to SVG and PNG. */
@NullMarked
package org.sourceline.ui.provenance.picture;

import org.jspecify.annotations.NullMarked;
