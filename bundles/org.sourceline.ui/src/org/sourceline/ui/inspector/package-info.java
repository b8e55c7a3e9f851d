/**
 * The view that edits the selected annotation: one form for each kind of body, made of fields that know how to show a property, how to
 * turn what was entered into one edit, and where to show a problem.
 */
@NullMarked
package org.sourceline.ui.inspector;

import org.jspecify.annotations.NullMarked;
