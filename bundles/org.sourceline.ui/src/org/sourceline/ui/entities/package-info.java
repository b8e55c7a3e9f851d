/** The people, organisations and places of a case: the Entities view, and what can be done to them. */
@NullMarked
package org.sourceline.ui.entities;

import org.jspecify.annotations.NullMarked;
