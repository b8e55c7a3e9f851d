@NullMarked
package org.sourceline.ui.tests.annotate;

import org.jspecify.annotations.NullMarked;
