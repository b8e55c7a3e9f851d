/** What the articles of a case have to do with each other: compared in the background, kept in memory, written as links, decided on. */
@NullMarked
package org.sourceline.ui.links;

import org.jspecify.annotations.NullMarked;
