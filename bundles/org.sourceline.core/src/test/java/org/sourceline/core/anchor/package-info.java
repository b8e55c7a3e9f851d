@NullMarked
package org.sourceline.core.anchor;

import org.jspecify.annotations.NullMarked;
