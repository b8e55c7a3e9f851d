/** The application: its start, its window, its perspective. */
@NullMarked
package org.sourceline.app;

import org.jspecify.annotations.NullMarked;
