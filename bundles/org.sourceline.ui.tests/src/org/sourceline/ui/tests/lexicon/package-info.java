/** The analyser's rules and lexicon in the workbench. */
@NullMarked
package org.sourceline.ui.tests.lexicon;

import org.jspecify.annotations.NullMarked;
