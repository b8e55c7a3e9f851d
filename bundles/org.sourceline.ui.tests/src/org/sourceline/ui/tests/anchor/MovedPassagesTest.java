package org.sourceline.ui.tests.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.analysis.finding.MovedPassage;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.anchor.MovedPassagesView;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.findings.FindingMarkers;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** An article changes outside the workbench: its annotations follow it, or are asked about. */
@ExtendWith(NoErrorLogged.class)
class MovedPassagesTest {

    private static final Instant WHEN = Instant.parse("2031-03-03T10:00:00Z");
    private static final String OLD = """
            Lock keeper resigns over flooded quay

            The keeper of the Marn lock, Ida Felsen, resigned on Monday after 14 years in office. She told the Quay Courier that the gates were never safe.

            The Marn Water Board said it had spent 3.2 million crowns on repairs. Felsen declined to say whether she had seen the accounts.

            Tomas Rell, who runs the ferry, said the quay had flooded twice since the spring. Nobody at the board answered him.
            """;
    private static final String NEW = "Updated with a reply of the board.\n\n" + OLD.replace("3.2 million", "3.4 million")
            .replace(" Felsen declined to say whether she had seen the accounts.", "").replace("Monday after", "Monday\nafter");

    private TestCase owner;
    private IFile article;
    private ArticleSession session;
    private Path page;

    @BeforeEach
    void annotate() throws CoreException {
        owner = new TestCase("moved");
        article = owner.article("lock.txt", OLD);
        owner.awaitSuggestions(article);
        session = TestCase.open(article);
        add("Ida Felsen");
        add("3.2 million crowns");
        add("Felsen declined");
        add("Tomas Rell");
        page = session.files().file(set()).orElseThrow();
    }

    @AfterEach
    void close() throws CoreException {
        page().hideView(page().findView(MovedPassagesView.ID));
        owner.close();
    }

    private static IWorkbenchPage page() {
        return TestCase.workbenchPage();
    }

    private ArticleSets sets() {
        return session.sets().orElseThrow();
    }

    private String set() {
        return sets().active().orElseThrow();
    }

    private TextSpan span(String words) {
        int at = sets().reading().text().indexOf(words);
        assertTrue(at >= 0, () -> "no " + words + " in " + sets().reading().text());
        return new TextSpan(at, at + words.length());
    }

    private void add(String words) {
        Annotation made = new Annotation("urn:uuid:00000000-0000-4000-8000-" + String.format("%012d", span(words).start()), Status.MANUAL,
                new Creator.Person("reader"), WHEN, new EntityBody(EntityKind.PERSON, null, words, null, Extras.NONE), List.of(sets().passages().at(span(words))));
        session.execute(new Edit("Add", List.of(new Change(set(), null, made))));
        Poller.drain();
    }

    private Anchored labelled(String label) {
        return sets().all().stream().filter(one -> one.set().equals(set()))
                .filter(one -> one.annotation().body() instanceof EntityBody entity && entity.label().equals(label)).findFirst().orElseThrow();
    }

    private void check(String label, AnchorState state, String words) {
        Anchored one = labelled(label);
        assertEquals(state, AnchorMark.of(one.annotation()).state(), label);
        assertEquals(words, String.join("|", one.target().stream().map(span -> span.of(sets().reading().text())).toList()));
    }

    private void save() {
        IEditorPart editor = page().getActiveEditor();
        page().saveEditor(editor, false);
        Poller.until("the set to be saved", () -> !session.isDirty());
    }

    private void closeEditor() {
        page().closeAllEditors(false);
        Poller.drain();
    }

    /** Writes the article past the workspace, as another program does. */
    private void changeOutside(String text) throws Exception {
        Files.writeString(Path.of(article.getLocationURI()), text);
        article.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private void reopen() throws CoreException {
        session = TestCase.open(article);
        page().activate(page().getActiveEditor());
        Poller.drain();
    }

    private MovedPassagesView view() {
        return Poller.get("the review", () -> page().findView(MovedPassagesView.ID) instanceof MovedPassagesView it ? Optional.of(it)
                : Optional.empty());
    }

    private void run(String command) throws Exception {
        page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.sourceline.ui.moved." + command, null);
        Poller.drain();
    }

    private void undo() throws Exception {
        OperationHistoryFactory.getOperationHistory().undo(session.undoContext(), null, null);
        Poller.drain();
    }

    private String file() throws Exception {
        return Files.readString(page);
    }

    @Test
    void anArticleThatChangedWhileClosedIsReviewedByKeys() throws Exception {
        save();
        closeEditor();
        String before = file();
        changeOutside(NEW);
        reopen();

        check("Ida Felsen", AnchorState.ALIGNED, "Ida Felsen");
        check("Tomas Rell", AnchorState.ALIGNED, "Tomas Rell");
        check("3.2 million crowns", AnchorState.REVIEW, "");
        check("Felsen declined", AnchorState.ORPHAN, "");
        assertTrue(session.isDirty());
        assertEquals(before, file(), "nothing is written before the user saves");

        MovedPassagesView view = view();
        assertEquals(List.of("3.2 million crowns", "Felsen declined"), view.pending().stream().map(MovedPassagesTest::label).toList());
        assertTrue(view.words().get(0).startsWith("1 of 2"), view.words().toString());
        assertTrue(view.words().get(2).contains("it had spent 3.2 million crowns"), view.words().toString());
        assertTrue(view.words().get(3).contains("it had spent 3.4 million crowns"), view.words().toString());

        run("accept");
        check("3.2 million crowns", AnchorState.EXACT, "3.4 million crowns");
        assertTrue(view.words().get(0).startsWith("1 of 1"), view.words().toString());
        undo();
        check("3.2 million crowns", AnchorState.REVIEW, "");
        assertEquals("3.2 million crowns", view.current().map(MovedPassagesTest::label).orElseThrow());
        run("accept");
        run("gone");
        assertEquals(List.of(), view.pending());
        save();
        closeEditor();
        reopen();

        assertFalse(session.isDirty());
        check("3.2 million crowns", AnchorState.EXACT, "3.4 million crowns");
        check("Felsen declined", AnchorState.ORPHAN, "");
        check("Ida Felsen", AnchorState.ALIGNED, "Ida Felsen");
        assertEquals(List.of(), view().pending());
        assertTrue(file().contains("\"decided\":true"), file());
    }

    private static String label(Anchored one) {
        return one.annotation().body() instanceof EntityBody entity ? entity.label() : "";
    }

    @Test
    void unsavedAnnotationsFollowAnArticleThatChangesWhileOpen() throws Exception {
        assertTrue(session.isDirty());
        changeOutside(NEW);
        Poller.until("the article to be read again", () -> sets().article().source().text().equals(NEW) && session.state() == ArticleSession.State.READY);

        check("Ida Felsen", AnchorState.ALIGNED, "Ida Felsen");
        check("3.2 million crowns", AnchorState.REVIEW, "");
        assertTrue(session.isDirty());
        undo();
        check("Ida Felsen", AnchorState.REVIEW, "");
        OperationHistoryFactory.getOperationHistory().redo(session.undoContext(), null, null);
        check("Ida Felsen", AnchorState.ALIGNED, "Ida Felsen");

        changeOutside(OLD);
        Poller.until("the old text", () -> sets().article().source().text().equals(OLD) && session.state() == ArticleSession.State.READY);
        check("3.2 million crowns", AnchorState.EXACT, "3.2 million crowns");
        check("Felsen declined", AnchorState.EXACT, "Felsen declined");
    }

    @Test
    void anotherPlaceIsTheSelectionInTheEditor() throws Exception {
        save();
        changeOutside(NEW);
        Poller.until("the article to be read again", () -> sets().article().source().text().equals(NEW) && session.state() == ArticleSession.State.READY);
        MovedPassagesView view = view();
        run("next");
        assertEquals("Felsen declined", view.current().map(MovedPassagesTest::label).orElseThrow());
        run("place");
        assertEquals(2, view.pending().size(), "nothing is selected in the article");
        ArticleEditor editor = (ArticleEditor) page().getActiveEditor();
        TextSpan words = span("Nobody at the board");
        editor.selectAndReveal(words.start(), words.length());
        run("place");
        check("Felsen declined", AnchorState.EXACT, "Nobody at the board");
        assertEquals(1, view.pending().size());
        run("previous");
        assertEquals("3.2 million crowns", view.current().map(MovedPassagesTest::label).orElseThrow());
    }

    @Test
    void lettersDecideWhileTheReviewHasTheFocus() throws Exception {
        save();
        changeOutside(NEW);
        Poller.until("the article to be read again", () -> sets().article().source().text().equals(NEW) && session.state() == ArticleSession.State.READY);
        run("review");
        MovedPassagesView view = view();
        StyledText focus = texts(page().getWorkbenchWindow().getShell(), view.words().get(3));
        focus.setFocus();
        Event in = new Event();
        focus.notifyListeners(SWT.FocusIn, in);
        Event key = new Event();
        key.type = SWT.KeyDown;
        key.widget = focus;
        key.keyCode = 'a';
        key.character = 'a';
        key.doit = true;
        focus.notifyListeners(SWT.KeyDown, key);
        Poller.drain();
        check("3.2 million crowns", AnchorState.EXACT, "3.4 million crowns");
    }

    @Test
    void theReaderStaysAtTheParagraph() throws Exception {
        save();
        ArticleEditor editor = (ArticleEditor) page().getActiveEditor();
        TextSpan ferry = span("who runs the ferry");
        editor.selectAndReveal(ferry.start(), 0);
        changeOutside("Updated.\n\n" + OLD);
        Poller.until("the article to be read again", () -> sets().article().source().text().startsWith("Updated") && session.state() == ArticleSession.State.READY);
        ITextSelection caret = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals(span("who runs the ferry").start(), caret.getOffset());
    }

    private static StyledText texts(Composite parent, String words) {
        return find(parent, words).orElseThrow();
    }

    private static Optional<StyledText> find(Control control, String words) {
        if (control instanceof StyledText text && text.getText().equals(words)) {
            return Optional.of(text);
        }
        return control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(child -> find(child, words).stream()).findFirst() : Optional.empty();
    }

    @Test
    void findingsTellWhatIsForReviewAndTheirFixOpensIt() throws Exception {
        save();
        closeEditor();
        changeOutside(NEW);
        Poller.until("findings", () -> marker(MovedPassage.FOR_REVIEW).isPresent() && marker(MovedPassage.GONE).isPresent());
        IMarker gone = marker(MovedPassage.GONE).orElseThrow();
        assertEquals("Felsen declined", gone.getAttribute(FindingMarkers.PASSAGE, ""));
        assertTrue(marker(MovedPassage.FOR_REVIEW).orElseThrow().getAttribute(IMarker.CHAR_START, -1) > 0);
        IDE.getMarkerHelpRegistry().getResolutions(gone)[0].run(gone);
        session = TestCase.open(article);
        MovedPassagesView view = view();
        Poller.until("the annotation of the finding", () -> view.current().map(MovedPassagesTest::label).filter("Felsen declined"::equals).isPresent());
    }

    private Optional<IMarker> marker(String rule) {
        try {
            return Arrays.stream(article.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .filter(one -> one.getAttribute(FindingMarkers.RULE, "").equals(rule)).findFirst();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
