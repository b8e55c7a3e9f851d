package org.sourceline.ui.editor;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleSession;

/** Asks in which encoding an article is to be read. */
final class EncodingDialog {

    private static final List<String> COMMON = List.of("windows-1252", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15",
            "windows-1250", "windows-1251", "KOI8-R", "Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR", "ISO-8859-8", "windows-1256");

    private EncodingDialog() {
    }

    static void ask(Shell shell, ArticleSession session) {
        String found = session.sets().map(sets -> EditorTitle.encoding(sets.article().encoding())).orElse("");
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.get("editor.encoding.title"));
        dialog.setMessage(Messages.get("editor.encoding.message", session.location().fileName(), found));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(new LabelProvider());
        String automatic = Messages.get("editor.encoding.automatic");
        dialog.setInput(choices(automatic));
        dialog.setInitialSelections(session.sets().map(EncodingDialog::current).orElse(automatic));
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            String chosen = (String) dialog.getResult()[0];
            session.open(chosen.equals(automatic) ? null : Charset.forName(chosen));
        }
    }

    private static String current(ArticleSets sets) {
        return sets.article().encoding().charset().name();
    }

    private static List<String> choices(String automatic) {
        Set<String> choices = new LinkedHashSet<>();
        choices.add(automatic);
        choices.add(StandardCharsets.UTF_8.name());
        COMMON.stream().filter(Charset::isSupported).forEach(choices::add);
        choices.addAll(Charset.availableCharsets().keySet());
        return new ArrayList<>(choices);
    }
}
