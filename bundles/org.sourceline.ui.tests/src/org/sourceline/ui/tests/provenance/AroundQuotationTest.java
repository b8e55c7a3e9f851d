package org.sourceline.ui.tests.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.analysis.picture.NodeKind;
import org.sourceline.analysis.picture.PictureNode;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.links.CaseLinker;
import org.sourceline.ui.provenance.SourceLineView;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** A sentence that says as a whole what another article said, around words that the other article quotes from messages. */
@ExtendWith(NoErrorLogged.class)
class AroundQuotationTest {

    private static final String WIRE = """
            Harbour master agreed to leave gate open, messages show

            March 3, 2031

            By Ottoline Frey

            HALVERD (Tidewire) - In January, the council of Halverd met the master of its harbour, Jonas Reth, and asked him to leave the inner gate open, \
            according to text messages that Reth sent to a supplier.

            Reth agreed to the council's wish to leave the inner gate open until the spring, the messages showed. He told the supplier that he didn't have \
            "much of a say" in the matter.
            """;
    private static final String PAPER = """
            Council of Halverd denies it wanted gate open

            By Ruben Askew

            The Orvale Gazette

            March 5, 2031

            The council of Halverd denied that it had asked for an open gate, in response to an investigation published by Tidewire on Monday.

            According to Tidewire, in January, Jonas Reth, the master of the harbour, met the council of Halverd. According to Reth’s messages seen by Tidewire, \
            he “agreed to the council’s wish to leave the inner gate open until the spring,” telling a neighbour he didn’t have “much of a say,” the article said.

            Reth agreed to the wish of the council to leave the inner gate open until the spring and never had “much of a say,” Tidewire wrote.

            The council said that it had answered Tidewire’s reporters in full.
            """;

    private TestCase owner;
    private ArticleSession session;

    @BeforeEach
    void open() throws Exception {
        owner = new TestCase("around");
        IFile wire = owner.article("wire.txt", WIRE);
        IFile paper = owner.article("paper.txt", PAPER);
        owner.awaitSuggestions(wire);
        owner.awaitSuggestions(paper);
        session = TestCase.open(paper);
        Poller.until("the suggestions", () -> session.sets().orElseThrow().names().contains("suggested"));
        Poller.until("the comparison", () -> CaseLinker.get().knowledge(owner.project()).filter(known -> !known.links().shown().isEmpty()).isPresent());
        TestCase.workbenchPage().showView(SourceLineView.ID);
        TestCase.workbenchPage().activate(TestCase.workbenchPage().getActiveEditor());
    }

    @AfterEach
    void close() {
        owner.close();
    }

    private Anchored claim(String start) {
        return session.sets().orElseThrow().all().stream().filter(one -> one.annotation().body() instanceof ClaimBody
                && one.annotation().target().getFirst().exact().startsWith(start)).findFirst().orElseThrow();
    }

    private static List<PictureNode> nodes() {
        return ((SourceLineView) TestCase.workbenchPage().findView(SourceLineView.ID)).picture().orElseThrow().drawing().figures().stream()
                .map(figure -> figure.node()).toList();
    }

    /** One that has the messages in it, and one that does not and quotes a few words from what its writer told somebody. */
    @ParameterizedTest
    @ValueSource(strings = {"According to Reth’s messages", "Reth agreed to the wish"})
    void itsWayLeadsByTheAgencyToTheMessagesAndThePersonWhoWroteThem(String start) {
        session.select(claim(start), this);
        Poller.until("the way into the other article", () -> nodes().stream().anyMatch(node -> node.kind() == NodeKind.MESSAGES));
        assertEquals(List.of(NodeKind.CLAIM, NodeKind.PUBLISHER, NodeKind.OUTLET, NodeKind.MESSAGES, NodeKind.PERSON), nodes().stream().map(PictureNode::kind).toList());
        List<String> names = nodes().stream().map(PictureNode::name).toList();
        assertTrue(names.containsAll(List.of("Orvale Gazette", "Tidewire", "Jonas Reth")), names.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"According to Reth’s messages", "Reth agreed to the wish"})
    void itsOriginIsTheSentenceInTheOtherArticle(String start) throws Exception {
        session.select(claim(start), this);
        TestCase.workbenchPage().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.sourceline.ui.provenance.origin", null);
        Poller.until("the sentence in the other article", () -> TestCase.workbenchPage().getActiveEditor() instanceof ArticleEditor editor
                && editor.readSets().filter(sets -> sets.article().path().equals("articles/wire.txt"))
                        .filter(sets -> editor.selection().of(sets.reading().text()).contains("agreed to the council's wish")).isPresent());
    }
}
