/** How annotations look: colours of the theme, line styles, and the preference page that changes them. */
@NullMarked
package org.sourceline.ui.style;

import org.jspecify.annotations.NullMarked;
