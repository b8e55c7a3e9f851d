/** An opened article with its annotation sets, changed by reversible edits. */
@NullMarked
package org.sourceline.core.edit;

import org.jspecify.annotations.NullMarked;
