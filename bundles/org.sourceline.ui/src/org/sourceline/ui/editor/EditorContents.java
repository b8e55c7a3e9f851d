package org.sourceline.ui.editor;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.editor.outline.ArticleOutlinePage;
import org.sourceline.ui.session.ArticleSession;

/** What an editor shows: the text with all that belongs to it, that it is being read, or why it cannot be; and its outline. UI thread only. */
final class EditorContents {

    private final ArticleEditor editor;
    private final Margins margins;
    private @Nullable EditorStack stack;
    private @Nullable OpenReader reader;
    private @Nullable ReadingPlace left;
    private @Nullable ArticleOutlinePage outline;

    EditorContents(ArticleEditor editor, Margins margins) {
        this.editor = editor;
        this.margins = margins;
    }

    /** Makes the room for it, and in it that for the text. */
    Composite create(Composite parent) {
        EditorStack made = new EditorStack(parent);
        stack = made;
        return made.text();
    }

    /** What is kept for the text; empty while there is none. */
    Optional<OpenReader> reader() {
        return Optional.ofNullable(reader);
    }

    /** The words that stand in place of the text while there is none; empty while it is shown. */
    String message() {
        return stack == null ? "" : stack.message();
    }

    /** Shows a session as its state is now, at the place where it was left. */
    void show(ArticleSession session) {
        EditorStack shown = stack;
        if (shown == null) {
            return;
        }
        left = reader().flatMap(there -> ReadingPlace.of(there, editor.viewer().getSelectedRange().x)).or(() -> Optional.ofNullable(left)).orElse(null);
        close();
        switch (session.state()) {
            case OPENING -> shown.showOpening(session.location().fileName());
            case FAILED -> new FailureActions(editor, session).show(shown);
            case READY -> session.sets().ifPresent(sets -> open(session, sets, shown));
        }
        showNotices(session);
    }

    void showNotices(ArticleSession session) {
        if (stack != null) {
            stack.show(session.notices());
        }
    }

    private void open(ArticleSession session, ArticleSets sets, EditorStack shown) {
        OpenReader opened = new OpenReader(editor.viewer(), margins, session, sets);
        reader = opened;
        shown.showText();
        // It was asked to take the keyboard while the text was not to be seen yet.
        if (editor.getSite().getPage().getActivePart() == editor) {
            editor.textWidget().setFocus();
        }
        opened.install();
        int start = Optional.ofNullable(left).flatMap(place -> place.in(opened)).orElse(opened.start());
        editor.viewer().setSelectedRange(start, 0);
        editor.textWidget().setTopPixel(0);
        editor.viewer().revealRange(start, 0);
        if (outline != null) {
            outline.show(sets);
        }
    }

    /** Another article is to be shown. */
    void forget() {
        close();
        left = null;
    }

    void close() {
        if (reader != null) {
            reader.dispose();
            reader = null;
            margins.show(null, null);
        }
    }

    /** Annotations changed: the outline follows. */
    void annotationsChanged() {
        if (outline != null) {
            outline.changed();
        }
    }

    /** The selected annotation changed: the outline follows. */
    void follow(@Nullable Anchored selected) {
        if (outline != null) {
            outline.follow(selected);
        }
    }

    /** The outline, made when it is first asked for. */
    ArticleOutlinePage outline() {
        ArticleOutlinePage page = outline;
        if (page == null || page.isDisposed()) {
            page = new ArticleOutlinePage(editor);
            outline = page;
        }
        return page;
    }
}
