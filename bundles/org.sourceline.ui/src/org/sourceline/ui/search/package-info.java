/** Searches over a case whose results the platform's Search view shows: mentions of an entity, statements by a source. */
@NullMarked
package org.sourceline.ui.search;

import org.jspecify.annotations.NullMarked;
