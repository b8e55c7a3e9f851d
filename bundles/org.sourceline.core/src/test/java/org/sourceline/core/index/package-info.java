@NullMarked
package org.sourceline.core.index;

import org.jspecify.annotations.NullMarked;
