/** Tests of names, and the training of their model. */
@NullMarked
package org.sourceline.analysis.entity;

import org.jspecify.annotations.NullMarked;
