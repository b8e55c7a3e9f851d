package org.sourceline.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.PageWriter;
import org.sourceline.core.store.TextProperty;
import org.sourceline.ui.Author;
import org.sourceline.ui.editor.FindingsAt;
import org.sourceline.ui.findings.FindingMarkers;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.Dialogs;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class FindingsTest {

    private static final String TEXT = "Port closes\n\nBy Ruben Askew\n\nMarit Olsund met the harbour board. The harbour stays closed, it was said. "
            + "Nobody at the office knew why, and the boats went back to sea.\n";
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    private TestCase owner;
    private IFile article;

    @BeforeEach
    void open() throws CoreException {
        owner = new TestCase("findings");
        article = owner.article("harbour.txt", TEXT);
        owner.awaitSuggestions(article);
    }

    @AfterEach
    void close() throws CoreException {
        owner.close();
    }

    private static Passage passage(String words, int shift) {
        int start = TEXT.indexOf(words) + shift;
        return new Passage("articles/harbour.txt", new TextSpan(start, start + words.length()), words, "", "");
    }

    private static Annotation person(int number, int shift) {
        return annotation(number, new EntityBody(EntityKind.PERSON, "marit-olsund", "Marit Olsund", null), passage("Marit Olsund", shift));
    }

    private static Annotation unsourced() {
        return annotation(9, new ClaimBody(Stance.ASSERTS, Directness.INDIRECT, List.of(), List.of(passage("it was said", 0)),
                SourceKind.UNATTRIBUTED, null, List.of(), null, Extras.NONE), passage("The harbour stays closed", 0));
    }

    private static Annotation annotation(int number, Body body, Passage target) {
        return new Annotation(Identifiers.named("annotation " + number), Status.MANUAL, new Creator.Person("tester"), NOON, body,
                List.of(target));
    }

    /** Writes the page of the set in which the person at the keyboard works. */
    private IFile write(Annotation... items) throws CoreException {
        Page page = new Page(Identifiers.named("page"), Page.SetRef.named(Author.name()), "articles/harbour.txt",
                Identifiers.sha256(TEXT.getBytes(StandardCharsets.UTF_8)), "UTF-8", "test", Page.FORMAT_VERSION, List.of(items), List.of(),
                Extras.NONE);
        IFile file = owner.page(Author.name(), article);
        return owner.write(file.getProjectRelativePath().toString(), new PageWriter().toBytes(page));
    }

    private static List<IMarker> findings(IResource file, String rule) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(FindingMarkers.RULE, "").equals(rule)).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static IMarker await(IResource file, String rule) {
        Poller.until("the finding " + rule, () -> findings(file, rule).size() == 1);
        return findings(file, rule).getFirst();
    }

    private static void fix(IMarker marker, int number) {
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        fixes[number].run(marker);
    }

    @Test
    void aClaimWithoutASourceGetsTheNearestName() throws Exception {
        Annotation claim = unsourced();
        write(person(1, 0), claim);
        IMarker marker = await(article, "claim-without-source");
        assertEquals("The harbour stays closed", marker.getAttribute(FindingMarkers.PASSAGE, ""));
        ArticleSession session = TestCase.open(article);
        fix(marker, 0);
        Poller.until("the source to be set", () -> session.sets().orElseThrow().isDirty());
        Annotation fixed = session.sets().orElseThrow().find(claim.id()).orElseThrow().annotation();
        assertEquals(List.of("Marit Olsund"), ((ClaimBody) fixed.body()).source().stream().map(Passage::exact).toList());
        TestCase.workbenchPage().saveEditor(TestCase.workbenchPage().getActiveEditor(), false);
        Poller.until("the finding to go", () -> findings(article, "claim-without-source").stream()
                .noneMatch(one -> one.getAttribute(FindingMarkers.ANNOTATION, "").equals(claim.id())));
    }

    @Test
    void aFindingIsDismissedWithAReasonUndoneAndDismissedAgain() throws Exception {
        Annotation claim = unsourced();
        write(claim);
        IMarker marker = await(article, "claim-without-source");
        ArticleSession session = TestCase.open(article);
        Dialogs.answerNext("A figure of speech.");
        resolution(marker, "Dismiss…").run(marker);
        Poller.until("the note to be made", () -> session.sets().orElseThrow().isDirty());
        NoteBody note = (NoteBody) notes(session).getFirst().body();
        assertEquals("A figure of speech.", note.value());
        assertEquals(Optional.of("claim-without-source"), TextProperty.in(note.extras(), "dismisses"));
        assertEquals(Optional.of(claim.id()), TextProperty.in(note.extras(), "subject"));
        OperationHistoryFactory.getOperationHistory().undo(session.undoContext(), null, null);
        assertEquals(List.of(), notes(session));
        OperationHistoryFactory.getOperationHistory().redo(session.undoContext(), null, null);
        TestCase.workbenchPage().saveEditor(TestCase.workbenchPage().getActiveEditor(), false);
        Poller.until("the finding to go", () -> findings(article, "claim-without-source").isEmpty());
    }

    @Test
    void severalAreDismissedByOneReasonAndARuleForTheArticle() throws Exception {
        write(unsourced());
        IMarker marker = await(article, "claim-without-source");
        ArticleSession session = TestCase.open(article);
        Dialogs.answerNext("A fairy tale.");
        resolution(marker, "Dismiss This Rule for the Article…").run(marker);
        Poller.until("the note to be made", () -> session.sets().orElseThrow().isDirty());
        Annotation note = notes(session).getFirst();
        assertFalse(note.target().getFirst().isPlaced());
        assertEquals(Optional.empty(), TextProperty.in(((NoteBody) note.body()).extras(), "subject"));
    }

    @Test
    void whatIsDoubtfulIsToldBesideTheText() throws Exception {
        write(unsourced());
        IMarker marker = await(article, "claim-without-source");
        TestCase.open(article);
        ITextEditor editor = (ITextEditor) TestCase.workbenchPage().getActiveEditor();
        IDE.gotoMarker(editor, marker);
        Poller.until("the passage to be selected", () -> editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
                && selection.getText().equals("The harbour stays closed"));
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        int offset = marker.getAttribute(IMarker.CHAR_START, -1) + 2;
        assertEquals(List.of(marker.getAttribute(IMarker.MESSAGE, "")), FindingsAt.messages(model, offset));
        assertEquals(List.of(), FindingsAt.messages(model, 0));
        assertTrue(editor.getAction(ITextEditorActionConstants.QUICK_ASSIST).isEnabled());
    }

    private static List<Annotation> notes(ArticleSession session) {
        return session.sets().orElseThrow().all().stream().map(Anchored::annotation)
                .filter(one -> one.isLive() && one.body() instanceof NoteBody).toList();
    }

    private static WorkbenchMarkerResolution resolution(IMarker marker, String label) {
        return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).filter(one -> one.getLabel().equals(label))
                .map(WorkbenchMarkerResolution.class::cast).findFirst().orElseThrow();
    }

    @Test
    void aMovedPassageIsAttachedAgain() throws Exception {
        Annotation lost = person(1, 3);
        write(lost);
        IMarker marker = await(article, "passage-not-found");
        ArticleSession session = TestCase.open(article);
        fix(marker, 0);
        Poller.until("the passage to be attached", () -> session.sets().orElseThrow().isDirty());
        assertFalse(session.sets().orElseThrow().find(lost.id()).orElseThrow().isDetached());
    }

    @Test
    void ofTwoEqualAnnotationsOneGoes() throws Exception {
        write(person(1, 0), person(2, 0));
        IMarker marker = await(article, "duplicate-annotation");
        ArticleSession session = TestCase.open(article);
        fix(marker, 0);
        Poller.until("one to be deleted", () -> session.sets().orElseThrow().isDirty());
        assertEquals(1, session.sets().orElseThrow().all().stream().filter(one -> one.set().equals(Author.name()))
                .filter(one -> one.annotation().isLive()).count());
    }

    @Test
    void aPageThatIsNoJsonIsSetAside() throws Exception {
        IFile page = owner.write("annotations/other/harbour.txt.jsonld", "no page at all".getBytes(StandardCharsets.UTF_8));
        IMarker marker = await(page, "page-unreadable");
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("harbour.txt.jsonld"), marker.getAttribute(IMarker.MESSAGE, ""));
        fix(marker, 0);
        Poller.until("the page to be set aside", () -> !page.exists());
        assertTrue(owner.project().getFile("annotations/other/harbour.txt.jsonld.unreadable").exists());
    }
}
