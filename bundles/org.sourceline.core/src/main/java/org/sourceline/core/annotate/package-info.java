/**
 * What a person does to the annotations of an opened article, as pure functions from a wish to a reversible
 * {@link org.sourceline.core.edit.Edit}. Nothing here changes a set; a wish that cannot be met is refused with a reason.
 */
@NullMarked
package org.sourceline.core.annotate;

import org.jspecify.annotations.NullMarked;
