package org.sourceline.ui.editor.outline;

import org.eclipse.core.runtime.Adapters;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ArticleSession;

/** Goes where a line of the outline leads. */
final class OutlineGoTo {

    private OutlineGoTo() {
    }

    static void open(ArticleEditor editor, OutlineItem item, Object origin) {
        ArticleSession session = Adapters.adapt(editor, ArticleSession.class);
        Anchored annotation = item.annotation();
        TextSpan place = item.place();
        if (annotation != null && session != null) {
            session.select(annotation, origin);
        }
        if (place != null) {
            editor.reveal(place);
        }
    }
}
