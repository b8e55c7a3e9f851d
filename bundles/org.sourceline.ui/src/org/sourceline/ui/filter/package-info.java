/** What the filters of several views have in common. */
@NullMarked
package org.sourceline.ui.filter;

import org.jspecify.annotations.NullMarked;
