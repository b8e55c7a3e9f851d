package org.sourceline.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Moving;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;

/** Keeps an editor and its session in step: what the caret is on is the selected annotation, and what is selected elsewhere is shown. */
final class EditorLink implements SessionListener {

    /** The id of the review of moved passages. */
    private static final String MOVED = "org.sourceline.ui.moved";

    private static final int STILL = 60;

    private final ArticleEditor editor;
    private final Runnable settled = this::settle;
    private boolean revealing;
    /** Where the caret was when the user wanted no annotation selected; until it moves, none is. */
    private @Nullable Place clearedAt;

    private record Place(int caret, TextSpan selection) {
    }

    EditorLink(ArticleEditor editor) {
        this.editor = editor;
    }

    void install(ProjectionViewer viewer) {
        viewer.getSelectionProvider().addSelectionChangedListener(event -> caretMoved());
        viewer.getTextWidget().addListener(SWT.Dispose, event -> event.display.timerExec(-1, settled));
    }

    void connect(ArticleSession session) {
        session.addListener(this);
        if (session.state() != ArticleSession.State.OPENING) {
            editor.showState();
        }
    }

    void disconnect(ArticleSession session) {
        session.removeListener(this);
    }

    /** The caret moved, perhaps not for the last time: what follows waits until it rests. */
    void caretMoved() {
        if (editor.reader().isPresent() && !revealing) {
            editor.textWidget().getDisplay().timerExec(STILL, settled);
        }
    }

    /** Makes what the caret is on the selected annotation now. */
    void settle() {
        OpenReader reader = editor.reader().orElse(null);
        ArticleSession session = editor.session().orElse(null);
        if (reader == null || session == null || editor.textWidget().isDisposed()) {
            return;
        }
        if (place().equals(clearedAt)) {
            return;
        }
        clearedAt = null;
        Anchored at = at(reader, session);
        session.select(at, editor);
        reader.caretAt(at);
        EditorStatus.show(editor, reader, at);
    }

    /** The innermost annotation at the caret; where the selection is that of the selected one, that one. */
    private @Nullable Anchored at(OpenReader reader, ArticleSession session) {
        int caret = editor.caret();
        TextSpan selection = editor.selection();
        Optional<Anchored> kept = session.selected().filter(one -> reader.sets().isShown(one))
                .filter(one -> spans(one).anyMatch(span -> span.equals(selection)));
        return kept.orElseGet(() -> reader.words().innermost(caret));
    }

    private Place place() {
        return new Place(editor.caret(), editor.selection());
    }

    private static Stream<TextSpan> spans(Anchored one) {
        return Stream.of(one.target(), one.cue(), one.source()).flatMap(List::stream);
    }

    @Override
    public void stateChanged(ArticleSession session) {
        editor.showState();
        editor.reader().ifPresent(reader -> settle());
        session.sets().filter(sets -> session.state() == ArticleSession.State.READY && !Moving.pending(sets).isEmpty())
                .ifPresent(sets -> offerReview());
    }

    /** Annotations lost their place when the text changed: the review of them is there to be seen, and takes no focus. */
    private void offerReview() {
        IWorkbenchPage page = editor.getSite().getPage();
        if (page.getActiveEditor() != editor || page.findView(MOVED) != null) {
            return;
        }
        try {
            page.showView(MOVED, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(EditorLink.class).log(e.getStatus());
        }
    }

    @Override
    public void noticesChanged(ArticleSession session) {
        editor.showNotices(session);
    }

    @Override
    public void annotationsChanged(ArticleSession session, ArticleListener.Event event) {
        editor.titleChanged();
        editor.reader().ifPresent(reader -> {
            reader.changed(event);
            EditorStatus.show(editor, reader, session.selected().orElse(null));
            editor.outlineChanged();
        });
        if (event.added().stream().anyMatch(Moving::isPending)) {
            offerReview();
        }
    }

    @Override
    public void selectionChanged(ArticleSession session, @Nullable Anchored selected, Object origin) {
        editor.reader().ifPresent(reader -> {
            reader.painting().selectionChanged(selected);
            editor.outlineFollows(selected);
            if (origin != editor && selected != null) {
                show(reader, selected);
            } else if (origin != editor) {
                clearedAt = place();
                reader.caretAt(null);
                EditorStatus.show(editor, reader, null);
            }
        });
    }

    private void show(OpenReader reader, Anchored selected) {
        spans(selected).findFirst().ifPresent(span -> {
            revealing = true;
            try {
                editor.reveal(span);
            } finally {
                revealing = false;
            }
            reader.caretAt(selected);
            EditorStatus.show(editor, reader, selected);
        });
    }
}
