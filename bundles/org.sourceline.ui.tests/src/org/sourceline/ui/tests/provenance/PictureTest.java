package org.sourceline.ui.tests.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.analysis.picture.Drawn;
import org.sourceline.analysis.picture.Figure;
import org.sourceline.analysis.picture.NodeKind;
import org.sourceline.analysis.picture.Route;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Strength;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.provenance.PictureExport;
import org.sourceline.ui.provenance.SourceLineView;
import org.sourceline.ui.provenance.picture.PictureCanvas;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class PictureTest {

    private static final String TEXT = "According to the Ledger, messages show the harbour was closed early. Jonas Reth wrote them. "
            + "The port board denied it.\n";
    private static final String CLAIM = "the harbour was closed early";

    private TestCase owner;
    private Written article;
    private ArticleSession session;
    private SourceLineView view;
    private PictureCanvas picture;

    @BeforeEach
    void open() throws Exception {
        owner = new TestCase("picture");
        article = new Written(owner, "harbour.txt", TEXT);
        article.claim(CLAIM, Stance.ASSERTS, null, "messages", article.step("Harbour Post", "harbour-post", SourceKind.PUBLICATION, null),
                article.step("the Ledger", "ledger", SourceKind.PUBLICATION, "According to"),
                article.step("messages", null, SourceKind.DOCUMENT, "show"), article.step("Jonas Reth", "reth", SourceKind.NAMED_PERSON, "wrote"));
        article.claim("it.", Stance.DENIES, article.id(CLAIM), "The port board",
                article.step("The port board", "board", SourceKind.ORGANISATION, "denied"));
        article.mention("Jonas Reth", "reth", EntityKind.PERSON);
        article.save();
        view = (SourceLineView) TestCase.workbenchPage().showView(SourceLineView.ID);
        picture = view.picture().orElseThrow();
        session = TestCase.open(article.file());
        Poller.until("the set", () -> session.sets().orElseThrow().names().contains(Written.SET));
    }

    @AfterEach
    void close() throws Exception {
        owner.close();
    }

    private void select(String id) {
        session.select(session.sets().orElseThrow().find(Written.SET, id).orElseThrow(), this);
    }

    private List<NodeKind> kinds() {
        return picture.drawing().figures().stream().map(figure -> figure.node().kind()).toList();
    }

    private void showClaim() {
        select(article.id(CLAIM));
        Poller.until("the picture", () -> kinds().size() == 6);
    }

    private static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
        Poller.drain();
    }

    private String chosen() {
        Drawn what = picture.chosen().orElseThrow();
        return what instanceof Figure figure ? figure.node().name() : ((Route) what).label();
    }

    @Test
    void showsTheWayFromTheClaimToTheOriginAndWhoDenied() {
        showClaim();
        assertEquals(List.of(NodeKind.CLAIM, NodeKind.PUBLISHER, NodeKind.OUTLET, NodeKind.MESSAGES, NodeKind.PERSON, NodeKind.ORGANISATION),
                kinds());
        List<String> labels = picture.drawing().routes().stream().map(Route::label).toList();
        assertTrue(labels.containsAll(List.of("“According to”", "“show”", "“wrote”", "“denied”")), labels.toString());
        assertTrue(picture.drawing().routes().stream().anyMatch(route -> route.edge().strength() == Strength.DENIAL));
        picture.drawing().figures().forEach(figure -> assertTrue(figure.box().right() <= picture.drawing().width(), figure.toString()));
    }

    @Test
    void arrowsWalkAlongTheLinesToTheOriginAndEnterGoesToThePassage() {
        showClaim();
        picture.control().setFocus();
        press(picture.control(), SWT.HOME);
        assertEquals(CLAIM, chosen());
        assertFalse(tab(), "the line to the publisher is next");
        for (String name : List.of("Harbour Post", "the Ledger", "messages", "Jonas Reth")) {
            walkTo(name);
        }
        press(picture.control(), SWT.END);
        press(picture.control(), SWT.CR);
        ArticleEditor editor = (ArticleEditor) TestCase.workbenchPage().getActiveEditor();
        Poller.until("the cue of the denial", () -> editor.selection().equals(article.span("denied")));
    }

    /** Walks along the lines until a node is chosen; each second step is a line. */
    private void walkTo(String name) {
        for (int i = 0; i < 12 && !chosen().equals(name); i++) {
            Drawn from = picture.chosen().orElseThrow();
            Figure target = picture.drawing().figures().stream().filter(figure -> figure.node().name().equals(name)).findFirst().orElseThrow();
            double dx = target.middle().x() - from.middle().x();
            double dy = target.middle().y() - from.middle().y();
            int across = dx > 0 ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
            press(picture.control(), Math.abs(dx) > Math.abs(dy) ? across : dy > 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP);
            assertEquals(from instanceof Figure, picture.chosen().orElseThrow() instanceof Route, "from " + from + " to " + picture.chosen());
        }
        assertEquals(name, chosen());
    }

    /** Presses Tab; whether it left the picture. */
    private boolean tab() {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_TAB_NEXT;
        event.doit = true;
        picture.control().notifyListeners(SWT.Traverse, event);
        return event.doit;
    }

    @Test
    void tabGoesThroughAllPartsAndThenOn() {
        showClaim();
        picture.control().setFocus();
        press(picture.control(), SWT.HOME);
        int parts = picture.drawing().figures().size() + picture.drawing().routes().size();
        for (int i = 1; i <= parts; i++) {
            assertEquals(i == parts, tab(), "part " + i + " of " + parts);
        }
    }

    @Test
    void aSourceShowsWhatItSaysInTheCase() {
        select(Identifiers.named("mention" + article.path() + "Jonas Reth"));
        List<NodeKind> way = List.of(NodeKind.PUBLISHER, NodeKind.OUTLET, NodeKind.MESSAGES, NodeKind.PERSON);
        Poller.until("the picture of the person", () -> kinds().equals(way));
    }

    @Test
    void theWholeArticleShowsAllSources() {
        view.showWholeArticle(true);
        Poller.until("all sources", () -> picture.drawing().figures().stream().anyMatch(figure -> figure.node().name().equals("The port board"))
                && kinds().contains(NodeKind.MESSAGES) && !kinds().contains(NodeKind.CLAIM));
        view.showWholeArticle(false);
        showClaim();
        Poller.until("the claim to be drawn again", () -> kinds().contains(NodeKind.CLAIM));
    }

    @Test
    void zoomAndFitKeepWhatIsShown() {
        showClaim();
        picture.zoomIn();
        picture.zoomIn();
        picture.zoomOut();
        picture.fit();
        assertEquals(6, kinds().size());
    }

    @Test
    void isSavedAsSvgAndAsPng(@TempDir Path folder) throws Exception {
        showClaim();
        Path svg = folder.resolve("line.svg");
        Path png = folder.resolve("line.png");
        Job first = PictureExport.write(picture, "Who said it", svg);
        Job second = PictureExport.write(picture, "Who said it", png);
        Poller.until("the files", () -> first.getResult() != null && second.getResult() != null);
        String written = Files.readString(svg);
        assertTrue(written.contains("Jonas Reth") && written.contains("<title>Who said it</title>"), written);
        ImageData image = new ImageData(png.toString());
        assertTrue(image.width > picture.drawing().width() && image.height > picture.drawing().height());
    }
}
