/** Earlier states of annotation sets: in the platform's local history, and compared annotation by annotation. */
@NullMarked
package org.sourceline.ui.history;

import org.jspecify.annotations.NullMarked;
