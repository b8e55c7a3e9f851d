/** The people, organisations and places of a case: what people decided on them, and how that changes the pages. */
@NullMarked
package org.sourceline.core.entity;

import org.jspecify.annotations.NullMarked;
