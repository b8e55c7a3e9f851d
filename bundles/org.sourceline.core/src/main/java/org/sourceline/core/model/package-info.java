/** What an annotation set holds: annotations, their bodies, targets and makers, as immutable records. Names follow the W3C Web Annotation Data Model. */
@NullMarked
package org.sourceline.core.model;

import org.jspecify.annotations.NullMarked;
