/** The claims, sources and links of a case, to be looked up: what pictures, reports and findings across articles rest on. */
@NullMarked
package org.sourceline.analysis.provenance;

import org.jspecify.annotations.NullMarked;
