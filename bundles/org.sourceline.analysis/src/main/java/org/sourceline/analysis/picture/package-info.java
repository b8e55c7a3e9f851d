/**
 * Who told whom, as a picture: what a case says becomes nodes and lines, those get places, and a drawing is written as SVG. Nothing here
 * knows a screen, so that the workbench, the command line and reports draw the same.
 */
@NullMarked
package org.sourceline.analysis.picture;

import org.jspecify.annotations.NullMarked;
