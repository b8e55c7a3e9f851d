/** Tests of the entities of a case. */
@NullMarked
package org.sourceline.core.entity;

import org.jspecify.annotations.NullMarked;
