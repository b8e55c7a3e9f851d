package org.sourceline.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.analysis.finding.LinkToNowhere;
import org.sourceline.analysis.finding.MovedLink;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkDecisions;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LinkStore;
import org.sourceline.core.store.TextProperty;
import org.sourceline.ui.findings.ArticleFindings;
import org.sourceline.ui.findings.FindingMarkers;
import org.sourceline.ui.findings.FindingsView;
import org.sourceline.ui.links.CaseLinker;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.tests.Dialogs;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** Two articles, one of which denies what the other says; worked on in the list of findings. */
@ExtendWith(NoErrorLogged.class)
class FindingsListTest {

    private static final String DENIED = "denied-elsewhere";
    private static final String SAYS = "Harbour fees\n\nMARCH 3, 2031 - The harbour office collected 40,000 krone from Marit Olsund, Ruben Askew said.\n\n"
            + "Nobody complained at the quay. On Sunday evening 14 boats left the harbour for the spring fishing.\n";
    private static final String DENIES = "Harbour office\n\nMARCH 4, 2031 - Ilse Varga denied that the harbour office collected 40,000 krone from "
            + "Marit Olsund, as Ruben Askew said.\n";
    private static final String BOATS = "14 boats left the harbour";
    private static final String MORE_BOATS = "94 boats left the harbour";

    private TestCase owner;
    private IFile article;
    private IViewPart list;

    @BeforeEach
    void open() throws Exception {
        owner = new TestCase("findings list");
        article = owner.article("fees.txt", SAYS);
        IFile other = owner.article("office.txt", DENIES);
        owner.awaitSuggestions(article);
        owner.awaitSuggestions(other);
        Poller.until("the denial to be found", () -> markers(DENIED).size() == 1);
        list = TestCase.workbenchPage().showView(FindingsView.ID);
    }

    @AfterEach
    void close() throws CoreException {
        owner.close();
    }

    private List<IMarker> markers(String rule) {
        try {
            return Arrays.stream(article.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(FindingMarkers.RULE, "").equals(rule)).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Object> row(IMarker marker) {
        TreeViewer tree = (TreeViewer) list.getSite().getSelectionProvider();
        ITreeContentProvider content = (ITreeContentProvider) tree.getContentProvider();
        return Stream.of(content.getElements(tree.getInput()))
                .flatMap(one -> content.hasChildren(one) ? Stream.of(content.getChildren(one)) : Stream.of(one))
                .filter(one -> marker.equals(Adapters.adapt(one, IMarker.class))).findFirst();
    }

    private void select(IMarker marker) {
        Poller.until("the row", () -> row(marker).isPresent());
        TestCase.workbenchPage().activate(list);
        TreeViewer tree = (TreeViewer) list.getSite().getSelectionProvider();
        tree.setSelection(new StructuredSelection(row(marker).orElseThrow()), true);
        Poller.until("the row to be selected", () -> !tree.getStructuredSelection().isEmpty());
    }

    private void run(String command) throws Exception {
        list.getSite().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static List<NoteBody> notes(ArticleSession session) {
        return session.sets().orElseThrow().all().stream().map(Anchored::body).filter(NoteBody.class::isInstance).map(NoteBody.class::cast).toList();
    }

    private void dismiss(ArticleSession session) throws Exception {
        select(markers(DENIED).getFirst());
        Dialogs.answerNext("The fee was paid twice.");
        run(IWorkbenchCommandConstants.EDIT_DELETE);
        Poller.until("the note", () -> !notes(session).isEmpty());
    }

    private void save() {
        TestCase.workbenchPage().saveEditor(TestCase.workbenchPage().getActiveEditor(), false);
        Poller.until("the finding to go", () -> markers(DENIED).isEmpty());
    }

    @Test
    void deleteAsksWhyAndDismisses() throws Exception {
        ArticleSession session = TestCase.open(article);
        dismiss(session);
        NoteBody note = notes(session).getFirst();
        assertEquals("The fee was paid twice.", note.value());
        assertEquals(Optional.of(DENIED), TextProperty.in(note.extras(), "dismisses"));
        save();
    }

    private Case onDisk() {
        return new Case(owner.project().getLocation().toPath());
    }

    private Stream<Link> links(LinkRelation relation) {
        return CaseLinker.get().knowledge(owner.project()).stream().flatMap(known -> known.links().shown().stream()).filter(link -> link.is(relation));
    }

    /** A link from these words of the article to the other article, as a person makes it. */
    private void link(ArticleSession session, String words) {
        ArticleSets sets = session.sets().orElseThrow();
        int start = sets.reading().text().indexOf(words);
        Link.End from = new Link.End(sets.article().path(), null, List.of(sets.passages().at(new TextSpan(start, start + words.length()))));
        Change made = new LinkDecisions(PersonalSet.name(), "reader", Instant.EPOCH).make(LinkRelation.REPEATS, from,
                new Link.End("articles/office.txt", null, List.of()), null, CaseLinker.get().knowledge(owner.project()).orElseThrow().links().texts());
        CaseEdits.executeOrTell(Display.getCurrent().getActiveShell(), onDisk(), CaseEdit.of("Link", "Linked", Map.of(CaseEdit.LINKS, List.of(made))));
        Poller.until("the link", () -> links(LinkRelation.REPEATS).anyMatch(Link::isConfirmed));
    }

    @Test
    void whatWasSaidOfLinksHoldsForTheChangedArticle() throws Exception {
        ArticleSession session = TestCase.open(article);
        String denial = links(LinkRelation.DENIES).findFirst().orElseThrow().subject();
        dismiss(session);
        save();
        link(session, BOATS);
        owner.article("fees.txt", SAYS.replace("MARCH 3", "Updated in the evening.\n\nMARCH 3").replace(BOATS, MORE_BOATS).getBytes(StandardCharsets.UTF_8));
        Poller.until("the link to be for review", () -> markers(MovedLink.FOR_REVIEW).size() == 1);
        assertNotEquals(denial, links(LinkRelation.DENIES).findFirst().orElseThrow().subject(), "the denial is suggested anew");
        assertEquals(List.of(), markers(DENIED), "and stays put aside");
        IMarker review = markers(MovedLink.FOR_REVIEW).getFirst();
        fix(review, "Attach the Link Here");
        Poller.until("the link to be right", () -> markers(MovedLink.FOR_REVIEW).isEmpty());
        List<Passage> now = LinkStore.of(onDisk(), PersonalSet.name()).load().orElseThrow().page().items().getFirst().target();
        assertEquals(MORE_BOATS, now.getFirst().exact());
        assertEquals(List.of(), markers(DENIED));
    }

    private static List<String> fixes(IMarker marker) {
        return Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker)).map(IMarkerResolution::getLabel).toList();
    }

    private static void fix(IMarker marker, String label) {
        Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker)).filter(fix -> fix.getLabel().equals(label)).findFirst().orElseThrow().run(marker);
    }

    private byte[] linksOnDisk() throws IOException {
        return Files.readAllBytes(onDisk().links(PersonalSet.name()));
    }

    /** Fixes the one finding of a rule, and takes that back. */
    private void fixAndUndo(String rule, String label) throws Exception {
        Poller.until("the finding of " + rule, () -> markers(rule).size() == 1);
        byte[] before = linksOnDisk();
        fix(markers(rule).getFirst(), label);
        assertFalse(Arrays.equals(before, linksOnDisk()), label);
        Poller.until("the finding of " + rule + " to go", () -> markers(rule).isEmpty());
        OperationHistoryFactory.getOperationHistory().undo(CaseEdits.undoContext(onDisk()), null, null);
        assertArrayEquals(before, linksOnDisk(), label);
        Poller.until("the finding of " + rule + " to be there again", () -> markers(rule).size() == 1);
    }

    @Test
    void undoOfAFixOfALinkBringsItBackToTheLastByte() throws Exception {
        link(TestCase.open(article), BOATS);
        owner.article("fees.txt", SAYS.replace(BOATS, MORE_BOATS).getBytes(StandardCharsets.UTF_8));
        fixAndUndo(MovedLink.FOR_REVIEW, "Attach the Link Here");
        fixAndUndo(MovedLink.FOR_REVIEW, "Take the Link Back");
        owner.article("fees.txt", SAYS.replace(" On Sunday evening 14 boats left the harbour for the spring fishing.", "").getBytes(StandardCharsets.UTF_8));
        fixAndUndo(MovedLink.GONE, "Take the Link Back");
    }

    @Test
    void aLinkWithAnArticleThatIsDeletedIsToldOf() throws Exception {
        ArticleSession session = TestCase.open(article);
        link(session, BOATS);
        owner.project().getFile("articles/office.txt").delete(true, null);
        fixAndUndo(LinkToNowhere.ID, "Take the Link Back");
        IMarker told = markers(LinkToNowhere.ID).getFirst();
        assertEquals(session.sets().orElseThrow().reading().text().indexOf(BOATS), told.getAttribute(IMarker.CHAR_START, -1));
        List<String> offered = fixes(told);
        assertTrue(offered.contains("Dismiss…") && !offered.contains("Compare the Two Articles") && !offered.contains("Accept the Link"), offered.toString());
        owner.article("office.txt", DENIES);
        Poller.until("the finding to go with the article there again", () -> markers(LinkToNowhere.ID).isEmpty());
        assertTrue(links(LinkRelation.REPEATS).anyMatch(link -> link.isConfirmed() && link.isAttached()));
    }

    @Test
    void quickFixesAreOfferedForTheRow() throws Exception {
        IMarker marker = markers(DENIED).getFirst();
        select(marker);
        List<String> offered = new ArrayList<>();
        Dialogs.inNext(WizardDialog.class, wizard -> {
            Dialogs.all(wizard.getShell(), Table.class).forEach(table -> Stream.of(table.getItems()).forEach(item -> offered.add(item.getText())));
            wizard.close();
        });
        run("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");
        assertTrue(offered.containsAll(List.of("Dismiss…", "Accept the Link")), offered.toString());
    }

    @Test
    void whatRestsOnOtherArticlesStaysUntilTheCaseIsCompared() throws Exception {
        IMarker marker = markers(DENIED).getFirst();
        new ArticleFindings(owner.project(), Optional.empty()).check(article, new NullProgressMonitor());
        assertEquals(List.of(marker), markers(DENIED));
    }
}
