/** The workbench contributions: editor, views, commands. */
@NullMarked
package org.sourceline.ui;

import org.jspecify.annotations.NullMarked;
