package org.sourceline.ui.tests.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
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

/** An article in its editor, with a hand on the keyboard, for one test. Its suggestions are those that the test makes. */
record Bench(ArticleEditor editor, ArticleSession session) implements AutoCloseable {

    static final String TEXT = """
            Port lender met inspectors, messages show

            VALMERE - In January, Quayline agreed to hand over names, according to Jonas Reth. It paid $3.1 million on 2031-03-04.

            Quayline denied it had shared any file. “Nobody asked us,” said Ilse Varga in Lowport. “It was no secret.”
            """;
    /** Longer than the editor waits, in milliseconds. */
    private static final int REST = 150;
    /** No two key events have the same time: the platform would take the second for the first. */
    private static final AtomicInteger TIME = new AtomicInteger(1);
    private static final Instant WHEN = Instant.parse("2031-03-03T10:00:00Z");

    static Bench open(Path folder) throws IOException, PartInitException {
        return open(folder, TEXT);
    }

    static Bench open(Path folder, String text) throws IOException, PartInitException {
        Path file = folder.resolve("port.txt");
        if (!Files.exists(file)) {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        IWorkbenchPage page = TestCase.workbenchPage();
        FileStoreEditorInput input = new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
        ArticleEditor editor = (ArticleEditor) page.openEditor(input, ArticleEditor.ID);
        ArticleSession session = ActiveSession.of(editor).orElseThrow();
        Poller.until("the article to be read", () -> session.state() == ArticleSession.State.READY);
        Bench bench = new Bench(editor, session);
        Poller.until("suggestions", () -> bench.sets().names().contains("suggested"));
        bench.suggest();
        page.activate(editor);
        editor.setFocus();
        Poller.drain();
        return bench;
    }

    ArticleSets sets() {
        return session.sets().orElseThrow();
    }

    String text() {
        return sets().reading().text();
    }

    TextSpan span(String words) {
        int at = text().indexOf(words);
        if (at < 0) {
            throw new AssertionError("no \"" + words + "\" in " + text());
        }
        return new TextSpan(at, at + words.length());
    }

    /** Shows suggestions in place of what was suggested. */
    void suggest(Annotation... items) {
        sets().open(PageFiles.empty(sets().article(), "suggested").withItems(Arrays.asList(items)), false);
        Poller.drain();
    }

    Annotation mention(EntityKind kind, String words) {
        return suggestion(new EntityBody(kind, words.toLowerCase(Locale.ROOT).replace(' ', '-'), words, null), words);
    }

    Annotation claim(String words) {
        return suggestion(new ClaimBody(Stance.ASSERTS, Directness.INDIRECT, List.of(), List.of(), SourceKind.UNATTRIBUTED, null, List.of(),
                null, Extras.NONE), words);
    }

    private Annotation suggestion(Body body, String words) {
        return new Annotation(Identifiers.named(body.type() + words), Status.SUGGESTED,
                new Creator.Software("analyser", "1", "rule-7", "it says so", 0.83), WHEN, body, List.of(sets().passages().at(span(words))));
    }

    /** Marks words in the text, as with the mouse. */
    void mark(String words) {
        put(span(words));
    }

    /** Puts the caret into the first place of the words, behind their first letter. */
    void caret(String words) {
        int at = span(words).start() + 1;
        put(new TextSpan(at, at));
    }

    private void put(TextSpan span) {
        editor.selectAndReveal(span.start(), span.length());
        editor.getSite().getPage().activate(editor);
        rest();
    }

    /** Waits until the editor has taken the caret to be at rest. */
    static void rest() {
        boolean[] rested = new boolean[1];
        Display.getCurrent().timerExec(REST, () -> rested[0] = true);
        Poller.until("the caret to rest", () -> rested[0]);
    }

    /** Presses a key in the text. */
    void press(char key) {
        press(editor.textWidget(), key, 0);
    }

    void press(char key, int modifiers) {
        press(editor.textWidget(), key, modifiers);
    }

    /** Sends a key event to a control, through the filters of the display as any real one, and waits for what follows. */
    static void press(Control control, char key, int modifiers) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.widget = control;
        event.keyCode = Character.toLowerCase(key);
        event.character = (modifiers & SWT.SHIFT) != 0 ? Character.toUpperCase(key) : key;
        event.stateMask = modifiers;
        event.doit = true;
        event.time = TIME.incrementAndGet();
        control.notifyListeners(SWT.KeyDown, event);
        Poller.drain();
    }

    /** The popup that is open. */
    static <T extends Control> T inPopup(Class<T> type) {
        return Poller.get("a popup with a " + type.getSimpleName(), () -> Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() instanceof Shell).flatMap(shell -> find(shell, type).stream())
                .findFirst());
    }

    static <T extends Control> Optional<T> find(Control control, Class<T> type) {
        if (type.isInstance(control)) {
            return Optional.of(type.cast(control));
        }
        return control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(child -> find(child, type).stream()).findFirst() : Optional.empty();
    }

    Anchored selected() {
        return session.selected().orElseThrow(() -> new AssertionError("nothing is selected; the status line says: " + said()));
    }

    /** The words of the selected annotation, fragments separated by a bar. */
    String selectedWords() {
        return String.join("|", selected().target().stream().map(span -> span.of(text())).toList());
    }

    EntityBody entity() {
        return (EntityBody) body();
    }

    ClaimBody claim() {
        return (ClaimBody) body();
    }

    private Body body() {
        @Nullable Body body = selected().annotation().body();
        if (body == null) {
            throw new AssertionError("no body: " + selected());
        }
        return body;
    }

    /** The live annotations of the active set. */
    List<Anchored> mine() {
        String active = sets().active().orElseThrow();
        return sets().all().stream().filter(one -> one.set().equals(active) && one.annotation().isLive()).toList();
    }

    /** What the status line says: a refusal, else what was done. */
    String said() {
        IStatusLineManager manager = editor.getEditorSite().getActionBars().getStatusLineManager();
        while (manager instanceof SubStatusLineManager sub) {
            manager = (IStatusLineManager) sub.getParent();
        }
        return manager instanceof StatusLineManager line ? texts(line.getControl()) : "";
    }

    private static String texts(@Nullable Control control) {
        return switch (control) {
            case CLabel label -> String.valueOf(label.getText());
            case Composite composite -> String.join(" ", Arrays.stream(composite.getChildren()).map(Bench::texts).toList());
            case null, default -> "";
        };
    }

    private IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    String undoLabel() {
        return history().canUndo(session.undoContext()) ? history().getUndoOperation(session.undoContext()).getLabel() : "";
    }

    void undo() throws Exception {
        history().undo(session.undoContext(), null, null);
        Poller.drain();
    }

    void redo() throws Exception {
        history().redo(session.undoContext(), null, null);
        Poller.drain();
    }

    @Override
    public void close() {
        TestCase.workbenchPage().closeAllEditors(false);
        Poller.drain();
    }
}
