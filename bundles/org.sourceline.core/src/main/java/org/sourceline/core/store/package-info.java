/** Annotation pages as files: read and written by streaming, saved whole or not at all. */
@NullMarked
package org.sourceline.core.store;

import org.jspecify.annotations.NullMarked;
