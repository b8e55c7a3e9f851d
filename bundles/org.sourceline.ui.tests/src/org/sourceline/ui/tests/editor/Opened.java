package org.sourceline.ui.tests.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.PageFiles;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** An article outside any case in an editor, for one test. */
record Opened(Path file, ArticleEditor editor, ArticleSession session) implements AutoCloseable {

    static final Instant WHEN = Instant.parse("2031-03-03T10:00:00Z");
    static final String TEXT = """
            Port lender met inspectors, messages show

            By Anna Brekke

            VALMERE - In January, Quayline agreed to hand over names, according to Jonas Reth.

            Quayline denied it had shared any file. Nobody else at Quayline answered.
            """;

    /** Opens a file and waits until it was read, or could not be. */
    static Opened open(Path file) throws PartInitException {
        IWorkbenchPage page = TestCase.workbenchPage();
        FileStoreEditorInput input = new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
        ArticleEditor editor = (ArticleEditor) page.openEditor(input, ArticleEditor.ID);
        ArticleSession session = ActiveSession.of(editor).orElseThrow();
        Poller.until("the article to be read", () -> session.state() != ArticleSession.State.OPENING);
        return new Opened(file, editor, session);
    }

    /** Writes a file and opens it. */
    static Opened open(Path folder, String name, String text) throws IOException, PartInitException {
        return open(Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
    }

    ArticleSets sets() {
        return session.sets().orElseThrow();
    }

    String text() {
        return sets().reading().text();
    }

    StyledText widget() {
        return editor.textWidget();
    }

    /** Where words stand, the first time behind an offset. */
    TextSpan find(String words, int from) {
        int at = text().indexOf(words, from);
        if (at < 0) {
            throw new AssertionError("no \"" + words + "\" in " + text());
        }
        return new TextSpan(at, at + words.length());
    }

    TextSpan find(String words) {
        return find(words, 0);
    }

    private Passage passage(String words) {
        return sets().passages().at(find(words));
    }

    private List<Passage> passages(String words) {
        return words.isEmpty() ? List.of() : List.of(passage(words));
    }

    Annotation entity(EntityKind kind, TextSpan span, Status status) {
        String words = span.of(text());
        return annotation(status, new EntityBody(kind, "entity:" + words, words, null), List.of(sets().passages().at(span)));
    }

    Annotation claim(Stance stance, SourceKind kind, String content, String source, String cue) {
        ClaimBody body = new ClaimBody(stance, Directness.INDIRECT, passages(source), passages(cue), kind,
                source.isEmpty() ? null : "entity:" + source, List.of(), null, Extras.NONE);
        return annotation(Status.SUGGESTED, body, passages(content));
    }

    /** A suggested mention, outside any editor. */
    static Annotation suggestion(EntityKind kind, String entity, String label, Passage passage) {
        return annotation(Status.SUGGESTED, new EntityBody(kind, entity, label, null), List.of(passage));
    }

    private static Annotation annotation(Status status, Body body, List<Passage> target) {
        Creator creator = status == Status.SUGGESTED ? new Creator.Software("analyser", "1", "rule-7", "because it says so", 0.83)
                : new Creator.Person("reader");
        return new Annotation(Identifiers.random(), status, creator, WHEN, body, target);
    }

    /** Shows suggestions in place of the analyser's. */
    void suggest(Annotation... items) {
        Poller.until("the suggestions of the analyser", () -> sets().names().contains("suggested"));
        sets().open(PageFiles.empty(sets().article(), "suggested").withItems(List.of(items)), false);
        Poller.drain();
    }

    /** Adds annotations to the active set as one edit. */
    void add(Annotation... items) {
        String set = sets().active().orElseThrow();
        List<Change> changes = new ArrayList<>();
        for (Annotation item : items) {
            changes.add(new Change(set, null, item));
        }
        session.execute(new Edit("Add", changes));
        Poller.drain();
    }

    /** Puts the caret into words and waits until the annotation there is the selected one. */
    Anchored caretOn(TextSpan span) {
        editor.getSelectionProvider().setSelection(new TextSelection(span.start() + 1, 0));
        Poller.until("the annotation at the caret",
                () -> session.selected().filter(one -> one.extent().filter(span::overlaps).isPresent()).isPresent());
        return session.selected().orElseThrow();
    }

    @Override
    public void close() {
        editor.getSite().getPage().closeEditor(editor, false);
        Poller.drain();
    }
}
