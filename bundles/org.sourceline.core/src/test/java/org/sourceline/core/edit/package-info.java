@NullMarked
package org.sourceline.core.edit;

import org.jspecify.annotations.NullMarked;
