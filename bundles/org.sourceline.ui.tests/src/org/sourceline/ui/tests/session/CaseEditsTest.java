package org.sourceline.ui.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReader;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.session.SetSaver;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** One operation changes the pages of many articles, opened or not, and Undo brings back every byte. */
@ExtendWith(NoErrorLogged.class)
class CaseEditsTest {

    private static final String TEXT = "Quayline agreed to hand over names.\n\nQuayline denied it.\n";
    private static final String SET = PersonalSet.name();

    private TestCase testCase;
    private IFile first;
    private IFile second;
    private Case owner;
    private IUndoContext context;

    @BeforeEach
    void setUp() throws Exception {
        testCase = new TestCase("Harbour");
        first = testCase.article("first.txt", TEXT);
        second = testCase.article("second.txt", TEXT);
        testCase.awaitSuggestions(first);
        testCase.awaitSuggestions(second);
        owner = new Case(testCase.project().getLocation().toPath());
        context = CaseEdits.undoContext(owner);
    }

    @AfterEach
    void tearDown() throws Exception {
        OperationHistoryFactory.getOperationHistory().dispose(context, true, true, true);
        testCase.close();
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    private void undo() throws ExecutionException {
        assertTrue(history().undo(context, new NullProgressMonitor(), null).isOK());
        Poller.drain();
    }

    private void redo() throws ExecutionException {
        assertTrue(history().redo(context, new NullProgressMonitor(), null).isOK());
        Poller.drain();
    }

    private static Annotation tag(String word, String article) {
        return new Annotation(Identifiers.named(word + article), Status.MANUAL, new Creator.Person("Anna Brekke"),
                Instant.parse("2031-03-03T10:00:00Z"), new TagBody(word),
                List.of(new Passage("articles/" + article, new TextSpan(0, 8), "Quayline", "", " agreed to hand over names.\n\nQua")));
    }

    private static Change add(String word, String article) {
        return new Change(SET, null, tag(word, article));
    }

    private static CaseEdit edit(String word, IFile... articles) {
        Map<String, List<Change>> pages = new LinkedHashMap<>();
        for (IFile article : articles) {
            pages.put("articles/" + article.getName(), List.of(add(word, article.getName())));
        }
        return CaseEdit.of("Tag Everything", "Tagged everything", pages);
    }

    private IStatus execute(CaseEdit edit) {
        IStatus status = CaseEdits.execute(owner, edit);
        Poller.drain();
        return status;
    }

    /** All pages of the case with their text. */
    /** All pages but that of the links that are suggested, which the comparison of the articles writes whenever it is done. */
    private Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path folder : List.of(owner.annotations(), owner.root().resolve("links"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path file : all.filter(Files::isRegularFile).filter(file -> !file.endsWith("links/suggested.jsonld")).toList()) {
                        pages.put(owner.root().relativize(file).toString(), Files.readString(file));
                    }
                }
            }
        }
        return pages;
    }

    private List<String> onDisk(IFile article) throws IOException {
        Path file = testCase.page(SET, article).getLocation().toPath();
        return Files.exists(file) ? words(new PageReader().read(file).page().items()) : List.of();
    }

    private static List<String> inEditor(ArticleSession session) {
        return words(session.sets().orElseThrow().snapshot(SET).items());
    }

    private static List<String> words(List<Annotation> items) {
        List<String> words = new ArrayList<>();
        for (Annotation item : items) {
            if (item.body() instanceof TagBody tag) {
                words.add(tag.value());
            }
        }
        return words.stream().sorted().toList();
    }

    @Test
    void pagesOfArticlesThatAreNotOpenAreMadeAndRemovedAgain() throws Exception {
        Map<String, String> before = pages();
        assertTrue(execute(edit("one", first, second)).isOK());
        assertEquals(List.of("one"), onDisk(first));
        assertTrue(testCase.page(SET, second).exists(), "the workspace knows of it");
        assertEquals("Tag Everything", history().getUndoOperation(context).getLabel());

        undo();
        assertEquals(before, pages());
        redo();
        assertEquals(List.of("one"), onDisk(second));
        undo();
        assertEquals(before, pages());
    }

    @Test
    void anOpenedArticleWithoutUnsavedChangesStaysSaved() throws Exception {
        Map<String, String> before = pages();
        ArticleSession session = TestCase.open(first);
        assertTrue(execute(edit("one", first, second)).isOK());
        assertEquals(List.of("one"), inEditor(session));
        assertEquals(List.of("one"), onDisk(first));
        assertFalse(session.isDirty());

        history().undo(session.undoContext(), new NullProgressMonitor(), null);
        Poller.drain();
        assertEquals(List.of(), inEditor(session));
        assertFalse(session.isDirty());
        assertEquals(before, pages());
        assertFalse(history().canUndo(context), "what the editor took back is taken back in the case");
    }

    @Test
    void unsavedChangesStayUnsaved() throws Exception {
        ArticleSession session = TestCase.open(first);
        session.execute(new Edit("Mine", List.of(add("mine", "first.txt"))));
        assertTrue(execute(edit("one", first, second)).isOK());
        assertEquals(List.of("mine", "one"), inEditor(session));
        assertEquals(List.of(), onDisk(first));
        assertEquals(List.of("one"), onDisk(second));

        undo();
        assertEquals(List.of("mine"), inEditor(session));
        assertTrue(session.isDirty());
        assertEquals(List.of(), onDisk(second));
    }

    @Test
    void undoGoesOnWhereAnArticleWasSavedClosedOrOpenedSince() throws Exception {
        ArticleSession session = TestCase.open(first);
        session.execute(new Edit("Mine", List.of(add("mine", "first.txt"))));
        execute(edit("one", first, second));
        SetSaver.of(session).saveNow(new NullProgressMonitor());
        TestCase.workbenchPage().closeAllEditors(false);
        ArticleSession other = TestCase.open(second);

        undo();
        assertEquals(List.of("mine"), onDisk(first));
        assertEquals(List.of(), inEditor(other));
        redo();
        assertEquals(List.of("mine", "one"), onDisk(first));
        assertEquals(List.of("one"), inEditor(other));
    }

    @Test
    void anotherAnnotationThanExpectedStopsEverything() throws Exception {
        execute(edit("one", second));
        Map<String, String> before = pages();
        ArticleSession session = TestCase.open(first);
        IStatus status = execute(edit("one", first, second));
        assertTrue(status.matches(IStatus.ERROR));
        assertEquals(owner.annotations().resolve(SET).resolve("second.txt.jsonld")
                + " holds other annotations by now than this was to change; nothing was changed anywhere.", status.getMessage());
        assertEquals(before, pages());
        assertEquals(List.of(), inEditor(session));

        session.execute(new Edit("Same", List.of(add("two", "first.txt"))));
        assertTrue(execute(edit("two", first, second)).getMessage().startsWith("“articles/first.txt” has other annotations"));
        assertEquals(before, pages());
    }

    @Test
    void aPageThatCannotBeWrittenStopsEverything() throws Exception {
        execute(edit("one", second));
        Map<String, String> before = pages();
        Path file = testCase.page(SET, second).getLocation().toPath();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        ArticleSession session = TestCase.open(first);
        IStatus status = execute(edit("two", first, second));
        assertEquals(file + " cannot be saved: the file is read-only.", status.getMessage());
        assertEquals(before, pages());
        assertEquals(List.of(), inEditor(session));
        assertEquals("Tag Everything", history().getUndoOperation(context).getLabel());
    }

    @Test
    void aDamagedPageStopsEverythingAndIsNamed() throws Exception {
        IFile page = testCase.write("annotations/" + SET + "/second.txt.jsonld", "{\"type\"".getBytes());
        Map<String, String> before = pages();
        String message = execute(edit("one", first, second)).getMessage();
        assertTrue(message.startsWith(page.getLocation().toOSString() + " is "), message);
        assertEquals(before, pages());
    }

    @Test
    void theSetOfTheAnalyserIsNotWrittenBySomebodyElse() throws Exception {
        TestCase.open(first);
        Map<String, String> before = pages();
        CaseEdit edit = CaseEdit.of("Wrong", "Wrong", Map.of("articles/first.txt", List.of(new Change("suggested", null,
                tag("one", "first.txt")))));
        assertTrue(execute(edit).matches(IStatus.ERROR));
        assertEquals(before, pages());
    }

    @Test
    void relationsBetweenArticlesAreChangedLikewise() throws Exception {
        Map<String, String> before = pages();
        CaseEdit edit = CaseEdit.of("Relate", "Related", Map.of(CaseEdit.LINKS, List.of(add("one", "first.txt"))));
        assertTrue(execute(edit).isOK());
        assertEquals(List.of("one"), words(new PageReader().read(owner.links(SET)).page().items()));
        undo();
        assertEquals(before, pages());
    }

    @Test
    void aCancelledOneChangesNothing() throws Exception {
        execute(edit("one", first, second));
        Map<String, String> before = pages();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertTrue(history().undo(context, cancelled, null).matches(IStatus.CANCEL));
        assertEquals(before, pages());
        undo();
        assertEquals(List.of(), onDisk(first));
    }
}
