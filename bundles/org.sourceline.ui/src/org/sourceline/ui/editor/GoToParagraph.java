package org.sourceline.ui.editor;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** Asks for the number of a paragraph and goes there. */
final class GoToParagraph {

    private GoToParagraph() {
    }

    static void ask(ArticleEditor editor) {
        Paragraphs paragraphs = editor.paragraphs().orElse(null);
        if (paragraphs == null || paragraphs.count() == 0) {
            return;
        }
        int now = Math.max(1, paragraphs.numberAt(editor.caret()));
        InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.get("editor.goto.title"),
                Messages.get("editor.goto.message", paragraphs.count()), Integer.toString(now), words -> problem(paragraphs, words));
        if (dialog.open() == Window.OK) {
            find(paragraphs, dialog.getValue()).ifPresent(span -> editor.reveal(new TextSpan(span.start(), span.start())));
            editor.setFocus();
        }
    }

    private static Optional<TextSpan> find(Paragraphs paragraphs, String words) {
        try {
            return paragraphs.paragraph(Integer.parseInt(words.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String problem(Paragraphs paragraphs, String words) {
        return find(paragraphs, words).isPresent() ? null : Messages.get("editor.goto.range", paragraphs.count());
    }
}
