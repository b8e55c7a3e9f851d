/** Tests of the graph in the terms of PROV. */
@NullMarked
package org.sourceline.analysis.prov;

import org.jspecify.annotations.NullMarked;
