@NullMarked
package org.sourceline.core.link;

import org.jspecify.annotations.NullMarked;
