/** Tests of the article editor in the real workbench. */
@NullMarked
package org.sourceline.ui.tests.editor;

import org.jspecify.annotations.NullMarked;
