package org.sourceline.ui.style;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user chose for the look of annotations: for each kind a line style, and whether it is shown. */
public final class StylePreferences {

    /** The size of the article's type in hundredths of the font that is set for it. */
    public static final String ZOOM = "editor.zoom";
    private static final String LINE = "style.line.";
    private static final String SHOWN = "style.shown.";
    private static final IPreferenceStore STORE = store();

    private StylePreferences() {
    }

    private static IPreferenceStore store() {
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.sourceline.ui");
        for (MarkKind kind : MarkKind.values()) {
            store.setDefault(lineKey(kind), kind.standard().key());
            store.setDefault(shownKey(kind), true);
        }
        store.setDefault(ZOOM, 100);
        return store;
    }

    /** The store behind it all, for a preference page and for listeners. */
    public static IPreferenceStore preferences() {
        return STORE;
    }

    public static String lineKey(MarkKind kind) {
        return LINE + kind.key();
    }

    public static String shownKey(MarkKind kind) {
        return SHOWN + kind.key();
    }

    /** Whether a change of that preference changes the look of annotations. */
    public static boolean isStyle(String key) {
        return key.startsWith(LINE) || key.startsWith(SHOWN);
    }

    public static boolean isShown(MarkKind kind) {
        return STORE.getBoolean(shownKey(kind));
    }

    /** The line style that is set for a kind; {@link LineStyle#NONE} where the stored word is none. */
    public static LineStyle line(MarkKind kind) {
        String word = STORE.getString(lineKey(kind));
        return Arrays.stream(LineStyle.values()).filter(style -> style.key().equals(word)).findFirst().orElse(LineStyle.NONE);
    }
}
