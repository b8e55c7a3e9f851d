/** How much of each thing the program takes on before it refuses, in one place. */
@NullMarked
package org.sourceline.core.budget;

import org.jspecify.annotations.NullMarked;
