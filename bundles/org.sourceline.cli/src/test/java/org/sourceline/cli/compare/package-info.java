@NullMarked
package org.sourceline.cli.compare;

import org.jspecify.annotations.NullMarked;
