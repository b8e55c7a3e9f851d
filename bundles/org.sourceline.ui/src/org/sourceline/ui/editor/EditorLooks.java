package org.sourceline.ui.editor;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.sourceline.ui.style.Palette;
import org.sourceline.ui.style.StylePreferences;

/** Colours and fonts of an editor: they follow the theme and the preferences. UI thread only. */
final class EditorLooks implements IPropertyChangeListener {

    private final ArticleEditor editor;

    EditorLooks(ArticleEditor editor) {
        this.editor = editor;
    }

    void install() {
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(this);
        StylePreferences.preferences().addPropertyChangeListener(this);
    }

    void dispose() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(this);
        StylePreferences.preferences().removePropertyChangeListener(this);
    }

    static void paint(StyledText widget) {
        widget.setForeground(Palette.color(Palette.TEXT));
        widget.setBackground(Palette.color(Palette.PAGE));
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        String property = event.getProperty();
        if (property.startsWith("org.sourceline.ui.") || isOwn(property)) {
            editor.reader().ifPresent(reader -> changed(reader, property));
        }
    }

    private static boolean isOwn(String property) {
        return property.equals(StylePreferences.ZOOM) || StylePreferences.isStyle(property)
                || property.equals(IThemeManager.CHANGE_CURRENT_THEME);
    }

    private void changed(OpenReader reader, String property) {
        paint(editor.textWidget());
        if (property.equals(StylePreferences.ZOOM) || property.endsWith("Font")) {
            reader.restart(editor.textWidget());
        } else {
            reader.restyle();
        }
    }
}
