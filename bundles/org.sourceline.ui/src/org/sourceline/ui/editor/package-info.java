/**
 * The editor of an article. Its document is the reading text; what can be changed and saved in it is the active annotation set. {@link
 * org.sourceline.ui.editor.ArticleEditor} is what other packages use.
 */
@NullMarked
package org.sourceline.ui.editor;

import org.jspecify.annotations.NullMarked;
