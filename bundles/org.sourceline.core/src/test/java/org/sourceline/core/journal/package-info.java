@NullMarked
package org.sourceline.core.journal;

import org.jspecify.annotations.NullMarked;
