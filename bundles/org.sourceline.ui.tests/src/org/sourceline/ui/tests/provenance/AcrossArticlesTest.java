package org.sourceline.ui.tests.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.analysis.picture.NodeKind;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.store.Case;
import org.sourceline.ui.compare.CompareArticlesInput;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.links.CaseKnowledge;
import org.sourceline.ui.links.CaseLinker;
import org.sourceline.ui.provenance.SourceLineView;
import org.sourceline.ui.provenance.picture.PictureCanvas;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** Two articles of the sample case, of which the second quotes messages that the first has seen. */
@ExtendWith(NoErrorLogged.class)
class AcrossArticlesTest {

    private static final String WORDS = "Unplug it and log it as a test";

    private TestCase owner;
    private IFile first;
    private IFile second;
    private ArticleSession session;

    @BeforeEach
    void open() throws Exception {
        owner = new TestCase("across");
        first = owner.article("corrant-bow-doors.txt", sample("corrant-bow-doors.txt"));
        second = owner.article("free-harbour-voice.txt", sample("free-harbour-voice.txt"));
        owner.awaitSuggestions(first);
        owner.awaitSuggestions(second);
        session = TestCase.open(second);
        Poller.until("the suggestions", () -> session.sets().orElseThrow().names().contains("suggested"));
        Poller.until("the comparison", () -> knowledge().isPresent());
        TestCase.workbenchPage().showView(SourceLineView.ID);
        TestCase.workbenchPage().activate(TestCase.workbenchPage().getActiveEditor());
        session.select(claim(), this);
    }

    @AfterEach
    void close() throws Exception {
        owner.close();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Platform.getBundle("org.sourceline.app").getEntry("seeds/BowDoors/articles/" + name).openStream()) {
            return in.readAllBytes();
        }
    }

    /** Once both articles were compared with each other. */
    private Optional<CaseKnowledge> knowledge() {
        return CaseLinker.get().knowledge(owner.project()).filter(known -> !known.links().shown().isEmpty());
    }

    private Anchored claim() {
        return session.sets().orElseThrow().all().stream().filter(one -> one.annotation().body() instanceof ClaimBody body
                && body.sourceEntity() != null && body.chain().size() > 2
                && one.annotation().target().stream().anyMatch(words -> words.exact().contains(WORDS))).findFirst().orElseThrow();
    }

    private static PictureCanvas picture() {
        return ((SourceLineView) TestCase.workbenchPage().findView(SourceLineView.ID)).picture().orElseThrow();
    }

    private static List<NodeKind> kinds() {
        return picture().drawing().figures().stream().map(figure -> figure.node().kind()).toList();
    }

    private static void run(String command) throws Exception {
        TestCase.workbenchPage().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
        Poller.drain();
    }

    @Test
    void theWayLeadsByTheOutletAndTheAgencyToTheMessagesAndThePersonWhoWroteThem() {
        Poller.until("the way into the other article", () -> kinds().containsAll(List.of(NodeKind.CLAIM, NodeKind.MESSAGES)));
        List<NodeKind> kinds = kinds();
        assertTrue(kinds.containsAll(List.of(NodeKind.CLAIM, NodeKind.PUBLISHER, NodeKind.OUTLET, NodeKind.MESSAGES, NodeKind.PERSON)),
                kinds.toString());
        List<String> names = picture().drawing().figures().stream().map(figure -> figure.node().name()).toList();
        assertTrue(names.containsAll(List.of("Quayside Journal", "Corrant", "the messages", "Marek Tollander")), names.toString());
    }

    @Test
    void thePictureOfASourceHasTheSamePublisherAsThatOfItsClaim() {
        Poller.until("the way into the other article", () -> kinds().containsAll(List.of(NodeKind.CLAIM, NodeKind.MESSAGES)));
        List<String> publishers = names(NodeKind.PUBLISHER);
        String source = ((ClaimBody) Objects.requireNonNull(claim().annotation().body())).sourceEntity();
        session.select(session.sets().orElseThrow().all().stream()
                .filter(one -> one.annotation().body() instanceof EntityBody entity && Objects.equals(source, entity.entity())).findFirst().orElseThrow(), this);
        Poller.until("the picture of the source", () -> !kinds().isEmpty() && !kinds().contains(NodeKind.CLAIM));
        assertEquals(publishers, names(NodeKind.PUBLISHER));
    }

    private static List<String> names(NodeKind kind) {
        return picture().drawing().figures().stream().filter(figure -> figure.node().kind() == kind).map(figure -> figure.node().name()).toList();
    }

    @Test
    void theOriginIsTheSentenceInTheFirstArticle() throws Exception {
        run("org.sourceline.ui.provenance.origin");
        Poller.until("the sentence in the other article", () -> TestCase.workbenchPage().getActiveEditor() instanceof ArticleEditor editor
                && editor.readSets().filter(sets -> sets.article().path().equals("articles/corrant-bow-doors.txt"))
                        .filter(sets -> editor.selection().of(sets.reading().text()).contains(WORDS)).isPresent());
    }

    @Test
    void theLinksAreWrittenAsSuggestions() {
        IFile file = owner.project().getFile("links/suggested.jsonld");
        Poller.until("the file", file::exists);
        List<Link> links = knowledge().orElseThrow().links().shown();
        assertFalse(links.isEmpty());
        links.forEach(link -> assertEquals("suggested", link.set()));
    }

    @Test
    void anAcceptedLinkIsThePersonsAndUndoTakesItBack() throws Exception {
        Poller.until("the way into the other article", () -> kinds().containsAll(List.of(NodeKind.CLAIM, NodeKind.MESSAGES)));
        TestCase.workbenchPage().showView(SourceLineView.ID);
        run("org.sourceline.ui.links.accept");
        IFile mine = owner.project().getFile("links/" + PersonalSet.name() + ".jsonld");
        Poller.until("the person's links", mine::exists);
        Poller.until("the accepted link", () -> knowledge().orElseThrow().links().shown().stream().anyMatch(Link::isConfirmed));
        OperationHistoryFactory.getOperationHistory().undo(CaseEdits.undoContext(new Case(owner.project().getLocation().toPath())), null, null);
        Poller.until("the suggestion again", () -> knowledge().orElseThrow().links().shown().stream().noneMatch(Link::isConfirmed));
    }

    @Test
    void aRejectedLinkLeadsNowhere() throws Exception {
        Poller.until("the way into the other article", () -> kinds().containsAll(List.of(NodeKind.CLAIM, NodeKind.MESSAGES)));
        TestCase.workbenchPage().showView(SourceLineView.ID);
        run("org.sourceline.ui.links.reject");
        Poller.until("the way not to lead into that article", () -> !kinds().contains(NodeKind.MESSAGES) && kinds().contains(NodeKind.PERSON));
    }

    @Test
    void bothArticlesStandSideBySideAndNextGoesFromOneCounterpartToAnother() throws Exception {
        CompareArticlesInput.open(TestCase.workbenchPage(), new Case(owner.project().getLocation().toPath()), "articles/corrant-bow-doors.txt",
                "articles/free-harbour-voice.txt");
        Poller.until("both texts", () -> texts().count() == 2);
        for (int i = 0; i < 200 && texts().noneMatch(text -> text.getSelectionText().contains(WORDS)); i++) {
            run(IWorkbenchCommandConstants.NAVIGATE_NEXT);
        }
        assertEquals(2, texts().filter(text -> text.getSelectionText().contains(WORDS)).count(), "marked on both sides");
    }

    /** The texts of the compare editor. */
    private static Stream<StyledText> texts() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(AcrossArticlesTest::controls)
                .filter(StyledText.class::isInstance).map(StyledText.class::cast)
                .filter(text -> !text.getEditable() && text.isVisible() && text.getText().contains(WORDS)
                        && text.getParent().getChildren().length > 3);
    }

    private static Stream<Control> controls(Shell shell) {
        return controls((Composite) shell);
    }

    private static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> child instanceof Composite composite ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
    }
}
