/** The workbench of Sourceline: one package for each feature. */
@NullMarked
package org.sourceline.ui;

import org.jspecify.annotations.NullMarked;
