package org.sourceline.ui.tests.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.search.CaseResult;
import org.sourceline.ui.search.Hit;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class SearchTest {

    private TestCase owner;
    private Written first;
    private Written second;

    @BeforeEach
    void open() throws Exception {
        owner = new TestCase("search");
        first = new Written(owner, "a.txt", "The quay was dry, said Ilse Varga. Nobody came.\n");
        first.mention("Ilse Varga", "varga", EntityKind.PERSON);
        first.claim("The quay was dry", Stance.ASSERTS, null, "Ilse Varga", first.step("Ilse Varga", "varga", SourceKind.NAMED_PERSON, "said"));
        first.save();
        second = new Written(owner, "b.txt", "Varga denied that the gate was shut. The board did not answer.\n");
        second.mention("Varga", "varga", EntityKind.PERSON);
        second.claim("the gate was shut", Stance.DENIES, null, "Varga", second.step("Ilse Varga", "varga", SourceKind.NAMED_PERSON, "denied"));
        second.claim("did not answer", Stance.NO_RESPONSE, null, "The board",
                second.step("The board", "board", SourceKind.ORGANISATION, "did not answer"));
        second.save();
        ArticleSession session = TestCase.open(first.file());
        assertEquals(List.of(), session.warnings());
        Poller.until("the set", () -> session.sets().filter(sets -> sets.names().contains(Written.SET)).isPresent());
        String mention = Identifiers.named("mention" + first.path() + "Ilse Varga");
        session.select(session.sets().orElseThrow().find(Written.SET, mention).orElseThrow(), this);
    }

    @AfterEach
    void close() throws Exception {
        for (ISearchQuery query : NewSearchUI.getQueries()) {
            NewSearchUI.removeQuery(query);
        }
        owner.close();
    }

    /** What the set made by hand has of it; the analyser may find more. */
    private List<Hit> found(String command) throws Exception {
        TestCase.workbenchPage().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
        CaseResult result = Poller.get("the result", () -> Arrays.stream(NewSearchUI.getQueries())
                .map(ISearchQuery::getSearchResult).filter(CaseResult.class::isInstance).map(CaseResult.class::cast).findFirst());
        Poller.until("hits in both articles", () -> hits(result).size() == 2);
        return hits(result);
    }

    private static List<Hit> hits(CaseResult result) {
        return result.hits().stream().filter(hit -> Written.SET.equals(hit.place().set())).toList();
    }

    @Test
    void mentionsAreFoundInTheWholeCase() throws Exception {
        List<Hit> hits = found("org.sourceline.ui.search.mentions");
        assertEquals(List.of("Ilse Varga", "Varga"), hits.stream().map(Hit::words).toList());
        assertEquals(List.of("a.txt", "b.txt"), hits.stream().map(Hit::article).toList());
    }

    @Test
    void statementsOfASourceAreFoundWithTheirStance() throws Exception {
        List<Hit> hits = found("org.sourceline.ui.search.statements");
        assertEquals(List.of("The quay was dry", "the gate was shut"), hits.stream().map(Hit::words).toList());
        assertEquals("denies", hits.get(1).detail());
    }

    @Test
    void theSearchViewLeadsToThePassageInTheOtherArticle() throws Exception {
        found("org.sourceline.ui.search.statements");
        AbstractTextSearchViewPage page = assertInstanceOf(AbstractTextSearchViewPage.class, NewSearchUI.getSearchResultView().getActivePage());
        for (int i = 0; i < 12 && !isAt("b.txt", "the gate was shut"); i++) {
            page.gotoNextMatch();
            Poller.drain();
        }
        Poller.until("the passage", () -> isAt("b.txt", "the gate was shut"));
        assertTrue(page.getLabel().contains("Ilse Varga") || page.getLabel().contains("varga"), page.getLabel());
    }

    private boolean isAt(String article, String words) {
        return TestCase.workbenchPage().getActiveEditor() instanceof ArticleEditor editor && editor.getTitle().contains(article.substring(0, 1))
                && editor.readSets().isPresent() && editor.selection().equals(second.span(words));
    }
}
