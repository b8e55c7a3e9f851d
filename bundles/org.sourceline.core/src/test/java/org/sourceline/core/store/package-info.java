@NullMarked
package org.sourceline.core.store;

import org.jspecify.annotations.NullMarked;
