package org.sourceline.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.text.TextEncoding;
import org.sourceline.core.text.TextEncoding.How;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleSession;

/** The words in the tab of an editor. */
final class EditorTitle {

    private EditorTitle() {
    }

    /** The file, and the active set. */
    static String name(ArticleSession session) {
        String file = session.location().fileName();
        return session.sets().flatMap(ArticleSets::active).map(set -> Messages.get("editor.title", file, set)).orElse(file);
    }

    static String toolTip(ArticleSession session) {
        List<String> lines = new ArrayList<>();
        lines.add(session.location().file().toString());
        session.sets().ifPresent(sets -> {
            sets.active().ifPresent(set -> lines.add(Messages.get("editor.tooltip.active", set)));
            List<String> others = sets.names().stream().filter(name -> !name.equals(sets.active().orElse(""))).toList();
            if (!others.isEmpty()) {
                lines.add(Messages.get("editor.tooltip.shown", String.join(", ", others)));
            }
            lines.add(encoding(sets.article().encoding()));
        });
        lines.addAll(session.warnings());
        return String.join("\n", lines);
    }

    /** The charset, with how it was found only where that leaves a doubt; for the narrow field of the status line. */
    static String briefEncoding(TextEncoding encoding) {
        boolean sure = encoding.how().compareTo(How.GUESSED) < 0 && encoding.malformed() == 0;
        return sure ? encoding.charset().name() : encoding(encoding);
    }

    /** "windows-1252 (guessed)". */
    static String encoding(TextEncoding encoding) {
        String how = Messages.get("term.encoding." + encoding.how().name().toLowerCase(Locale.ROOT));
        String words = Messages.get("editor.status.encoding", encoding.charset().name(), how);
        return encoding.malformed() == 0 ? words : Messages.get("editor.status.malformed", words, encoding.malformed());
    }
}
