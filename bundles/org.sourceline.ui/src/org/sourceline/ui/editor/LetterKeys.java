package org.sourceline.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** Makes letters commands while the caret is in the article, and letters again in a field over it, such as that of Find. */
final class LetterKeys implements Listener {

    private final IContextService contexts;
    private final Composite editor;
    private final StyledText text;
    private @Nullable IContextActivation active;

    private LetterKeys(IContextService contexts, Composite editor, StyledText text) {
        this.contexts = contexts;
        this.editor = editor;
        this.text = text;
    }

    /**
     * @param contexts of the editor's site, so that the keys work in the active editor only
     * @param editor what holds all controls of the editor
     */
    static void install(IContextService contexts, Composite editor, StyledText text) {
        LetterKeys keys = new LetterKeys(contexts, editor, text);
        keys.activate();
        text.getDisplay().addFilter(SWT.FocusIn, keys);
        text.addDisposeListener(event -> text.getDisplay().removeFilter(SWT.FocusIn, keys));
    }

    /** Another control has the focus. */
    @Override
    public void handleEvent(Event event) {
        if (event.widget == text) {
            activate();
        } else if (event.widget instanceof Control control && isInside(control) && active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }

    private void activate() {
        if (active == null) {
            active = contexts.activateContext(ArticleEditor.KEYS);
        }
    }

    private boolean isInside(Control control) {
        for (Control outer = control; outer != null; outer = outer.getParent()) {
            if (outer == editor) {
                return true;
            }
        }
        return false;
    }
}
