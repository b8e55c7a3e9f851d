@NullMarked
package org.sourceline.core.annotate;

import org.jspecify.annotations.NullMarked;
