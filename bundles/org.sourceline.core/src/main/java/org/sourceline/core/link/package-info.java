/** The links between the articles of a case: what machines suggest, what people made and decided, and what of it a reader sees. */
@NullMarked
package org.sourceline.core.link;

import org.jspecify.annotations.NullMarked;
