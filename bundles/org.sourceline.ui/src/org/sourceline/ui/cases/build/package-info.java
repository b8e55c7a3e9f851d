/** The builder of a case: analyses the articles that changed, in the background. */
@NullMarked
package org.sourceline.ui.cases.build;

import org.jspecify.annotations.NullMarked;
