@NullMarked
package org.sourceline.analysis.compare;

import org.jspecify.annotations.NullMarked;
