/**
 * An article while it is open in the workbench: one {@link org.sourceline.ui.session.ArticleSession} is shared by its editor and all views. Everything
 * here belongs to the UI thread; what takes time runs in jobs and comes back to it.
 */
@NullMarked
package org.sourceline.ui.session;

import org.jspecify.annotations.NullMarked;
