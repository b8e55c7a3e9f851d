package org.sourceline.ui.tests.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.PageWriter;
import org.sourceline.ui.Author;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.provenance.SourceLineView;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class SourceLineViewTest {

    private static final String TEXT = "According to the Ledger, messages by Jonas Reth show the harbour was closed early. The port board denied it.\n";
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
    private static final String CLAIM = Identifiers.named("claim");

    private TestCase owner;
    private IFile article;

    @BeforeEach
    void open() throws CoreException {
        owner = new TestCase("source line");
        article = owner.article("harbour.txt", TEXT);
        owner.awaitSuggestions(article);
        Page page = new Page(Identifiers.named("page"), Page.SetRef.named(Author.name()), "articles/harbour.txt",
                Identifiers.sha256(TEXT.getBytes(StandardCharsets.UTF_8)), "UTF-8", "test", Page.FORMAT_VERSION, List.of(claim(), denial()),
                List.of(), Extras.NONE);
        owner.write(owner.page(Author.name(), article).getProjectRelativePath().toString(), new PageWriter().toBytes(page));
    }

    @AfterEach
    void close() throws CoreException {
        owner.close();
    }

    private static Passage passage(String words) {
        int start = TEXT.indexOf(words);
        return new Passage("articles/harbour.txt", new TextSpan(start, start + words.length()), words, "", "");
    }

    private static Annotation claim() {
        List<ChainStep> chain = List.of(new ChainStep("Harbour Post", null, SourceKind.PUBLICATION, Stance.ASSERTS, null, null),
                new ChainStep("the Ledger", null, SourceKind.PUBLICATION, Stance.ASSERTS, passage("According to"), null),
                new ChainStep("Jonas Reth", "jonas-reth", SourceKind.NAMED_PERSON, Stance.ASSERTS, passage("show"), "messages"));
        ClaimBody body = new ClaimBody(Stance.ASSERTS, Directness.INDIRECT, List.of(passage("messages by Jonas Reth")),
                List.of(passage("show")), SourceKind.DOCUMENT, "jonas-reth", chain, null, Extras.NONE);
        return new Annotation(CLAIM, Status.MANUAL, new Creator.Person("tester"), NOON, body, List.of(passage("the harbour was closed early")));
    }

    private static Annotation denial() {
        List<ChainStep> chain = List
                .of(new ChainStep("The port board", "port-board", SourceKind.ORGANISATION, Stance.DENIES, passage("denied"), null));
        ClaimBody body = new ClaimBody(Stance.DENIES, Directness.INDIRECT, List.of(passage("The port board")), List.of(passage("denied")),
                SourceKind.ORGANISATION, "port-board", chain, CLAIM, Extras.NONE);
        return new Annotation(Identifiers.named("denial"), Status.MANUAL, new Creator.Person("tester"), NOON, body, List.of(passage("it")));
    }

    private static TreeViewer tree() throws CoreException {
        ISelectionProvider provider = TestCase.workbenchPage().showView(SourceLineView.ID).getSite().getSelectionProvider();
        return (TreeViewer) provider;
    }

    private static List<String> texts(TreeItem[] items) {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : items) {
            texts.add(item.getText());
            texts.addAll(texts(item.getItems()));
        }
        return texts;
    }

    @Test
    void showsTheChainFromThePublisherToTheOriginAndWhoDenied() throws Exception {
        TreeViewer tree = tree();
        ArticleSession session = TestCase.open(article);
        session.select(session.sets().orElseThrow().find(CLAIM).orElseThrow(), this);
        Poller.until("the chain", () -> tree.getTree().getItemCount() > 0);
        List<String> texts = texts(tree.getTree().getItems());
        assertEquals(5, texts.size(), texts.toString());
        assertTrue(texts.get(0).startsWith("Harbour Post"), texts.get(0));
        assertTrue(texts.get(1).startsWith("the Ledger") && texts.get(1).contains("“According to”"), texts.get(1));
        assertTrue(texts.get(2).startsWith("Jonas Reth") && texts.get(2).contains("messages"), texts.get(2));
        assertTrue(texts.get(4).startsWith("The port board") && texts.get(4).contains("denies"), texts.get(4));
    }

    @Test
    void aStepThatIsSelectedShowsItsPlace() throws Exception {
        TreeViewer tree = tree();
        ArticleSession session = TestCase.open(article);
        session.select(session.sets().orElseThrow().find(CLAIM).orElseThrow(), this);
        Poller.until("the chain", () -> tree.getTree().getItemCount() > 0 && tree.getTree().getItem(0).getItemCount() > 0);
        TreeItem ledger = tree.getTree().getItem(0).getItem(0);
        tree.setSelection(new StructuredSelection(ledger.getData()));
        ArticleEditor editor = (ArticleEditor) TestCase.workbenchPage().getActiveEditor();
        Poller.until("the place of the cue", () -> editor.selection().equals(new TextSpan(0, "According to".length())));
    }
}
