/** The analyser's rules and lexicon in the preferences, and annotators that other plug-ins bring. */
@NullMarked
package org.sourceline.ui.lexicon;

import org.jspecify.annotations.NullMarked;
