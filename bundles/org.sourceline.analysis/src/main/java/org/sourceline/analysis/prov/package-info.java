/** Where the claims of a case come from, in the terms of the W3C's PROV ontology. */
@NullMarked
package org.sourceline.analysis.prov;

import org.jspecify.annotations.NullMarked;
