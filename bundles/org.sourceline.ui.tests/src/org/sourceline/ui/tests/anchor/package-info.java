@NullMarked
package org.sourceline.ui.tests.anchor;

import org.jspecify.annotations.NullMarked;
