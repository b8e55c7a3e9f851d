@NullMarked
package org.sourceline.core.internal.json;

import org.jspecify.annotations.NullMarked;
