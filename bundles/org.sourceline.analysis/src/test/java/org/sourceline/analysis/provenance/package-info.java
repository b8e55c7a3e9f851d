@NullMarked
package org.sourceline.analysis.provenance;

import org.jspecify.annotations.NullMarked;
