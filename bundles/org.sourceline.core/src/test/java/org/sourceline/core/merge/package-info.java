@NullMarked
package org.sourceline.core.merge;

import org.jspecify.annotations.NullMarked;
