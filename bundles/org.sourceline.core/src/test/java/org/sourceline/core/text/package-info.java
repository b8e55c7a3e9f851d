@NullMarked
package org.sourceline.core.text;

import org.jspecify.annotations.NullMarked;
