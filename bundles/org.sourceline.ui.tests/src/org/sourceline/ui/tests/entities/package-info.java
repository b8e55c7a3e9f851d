/** Tests of the entities of a case. */
@NullMarked
package org.sourceline.ui.tests.entities;

import org.jspecify.annotations.NullMarked;
