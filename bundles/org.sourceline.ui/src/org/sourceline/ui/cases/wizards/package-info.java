/** The wizards that make a case and bring articles into it. */
@NullMarked
package org.sourceline.ui.cases.wizards;

import org.jspecify.annotations.NullMarked;
