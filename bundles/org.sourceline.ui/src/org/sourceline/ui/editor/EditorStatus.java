package org.sourceline.ui.editor;

import java.util.Collections;
import java.util.List;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IEditorSite;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;

/** The fields of an article in the status line: where the caret is, how far the work has come, how the file is encoded. */
final class EditorStatus {

    private static final List<Integer> WIDTHS = List.of(48, 36, 34);
    private static final List<String> IDS = List.of("place", "counts", "encoding");

    private EditorStatus() {
    }

    private static String id(int field) {
        return ArticleEditor.ID + ".status." + IDS.get(field);
    }

    /** Adds the fields, once for all editors of a window. */
    static void contribute(IStatusLineManager line) {
        for (int i = 0; i < IDS.size(); i++) {
            line.add(new StatusLineContributionItem(id(i), WIDTHS.get(i)));
        }
    }

    /** The words of the fields, in their order. */
    static List<String> words(OpenReader reader, @Nullable Anchored at, int caret) {
        return List.of(reader.words().place(at, caret), reader.words().counts(), EditorTitle.briefEncoding(reader.sets().article().encoding()));
    }

    static void show(ArticleEditor editor, OpenReader reader, @Nullable Anchored at) {
        if (editor.getSite().getPage().getActiveEditor() == editor) {
            put(editor.getEditorSite(), words(reader, at, editor.caret()));
        }
    }

    /** Leaves the fields blank. Not empty: the platform would take them out, and lay out the whole line for each. */
    static void clear(IEditorSite site) {
        put(site, Collections.nCopies(IDS.size(), " "));
    }

    private static void put(IEditorSite site, List<String> words) {
        IStatusLineManager line = site.getActionBars().getStatusLineManager();
        for (int i = 0; i < words.size(); i++) {
            IContributionItem item = line.find(id(i));
            if (item instanceof StatusLineContributionItem field) {
                field.setText(words.get(i));
            }
        }
    }
}
