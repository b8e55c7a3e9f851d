/** {@code anchor}: carries annotations to a changed article. */
@NullMarked
package org.sourceline.cli.anchor;

import org.jspecify.annotations.NullMarked;
