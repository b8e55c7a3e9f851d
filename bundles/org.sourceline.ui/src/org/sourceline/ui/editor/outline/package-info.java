/** The article at a glance: sections, claims by source, entities; as a view and as a popup. */
@NullMarked
package org.sourceline.ui.editor.outline;

import org.jspecify.annotations.NullMarked;
