/** Words and marks of a reading text, with the quotation marks paired. */
@NullMarked
package org.sourceline.analysis.token;

import org.jspecify.annotations.NullMarked;
