/** What part of the page each block is. */
@NullMarked
package org.sourceline.analysis.layout;

import org.jspecify.annotations.NullMarked;
