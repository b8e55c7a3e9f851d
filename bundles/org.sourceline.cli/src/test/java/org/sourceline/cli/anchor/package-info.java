@NullMarked
package org.sourceline.cli.anchor;

import org.jspecify.annotations.NullMarked;
