@NullMarked
package org.sourceline.analysis.compare.reuse;

import org.jspecify.annotations.NullMarked;
