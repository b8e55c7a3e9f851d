/** Tests of what is shared by all views of an article and of a case. */
@NullMarked
package org.sourceline.ui.tests.session;

import org.jspecify.annotations.NullMarked;
