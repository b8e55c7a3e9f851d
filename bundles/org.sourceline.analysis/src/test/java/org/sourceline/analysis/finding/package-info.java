/** Each rule where it fires and where it must not. */
@NullMarked
package org.sourceline.analysis.finding;

import org.jspecify.annotations.NullMarked;
