/** What the packages of the core share and nobody else may use. */
@NullMarked
package org.sourceline.core.internal;

import org.jspecify.annotations.NullMarked;
