/**
 * Carries annotations from one version of a text to another. Old and new text are aligned as whole documents; what the alignment does not
 * prove is left to a person. Nothing here reads or writes files.
 */
@NullMarked
package org.sourceline.core.anchor;

import org.jspecify.annotations.NullMarked;
