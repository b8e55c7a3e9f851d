/** A case of hundreds of generated articles, driven by a script and watched for freezes; run on demand. */
@NullMarked
package org.sourceline.ui.tests.freezes;

import org.jspecify.annotations.NullMarked;
