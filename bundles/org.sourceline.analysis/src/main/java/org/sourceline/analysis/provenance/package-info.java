/**
 * Who told whom, across the articles of a case: {@link ProvenanceGraph} for a claim, an entity or an article, drawn from the
 * {@link CaseIndex}. The relations are those of the W3C PROV data model.
 */
@NullMarked
package org.sourceline.analysis.provenance;

import org.jspecify.annotations.NullMarked;
