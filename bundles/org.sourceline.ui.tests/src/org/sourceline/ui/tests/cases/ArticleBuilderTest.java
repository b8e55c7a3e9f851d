package org.sourceline.ui.tests.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.PageReader;
import org.sourceline.ui.cases.CaseContents;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class ArticleBuilderTest {

    private static final String TEXT = "Harbour closed for a week\n\nMarit Olsund said on Monday that the harbour would stay closed.\n";
    private static final String UNREADABLE = "org.sourceline.ui.unreadable";

    private TestCase owner;

    @BeforeEach
    void open() throws CoreException {
        owner = new TestCase("builder");
    }

    @AfterEach
    void close() throws CoreException {
        owner.close();
    }

    private static byte[] bytes(IFile file) throws CoreException, IOException {
        try (InputStream content = file.getContents(true)) {
            return content.readAllBytes();
        }
    }

    private static Page page(IFile file) throws CoreException, IOException {
        return new PageReader().read(bytes(file), file.getName()).page();
    }

    private static boolean mentions(Page page, String words) {
        return page.items().stream().filter(item -> item.body() instanceof EntityBody).map(Annotation::target)
                .anyMatch(target -> target.getFirst().exact().equals(words));
    }

    @Test
    void aNewArticleGetsSuggestions() throws Exception {
        IFile article = owner.article("harbour.txt", TEXT);
        Page page = page(owner.awaitSuggestions(article));
        assertTrue(mentions(page, "Marit Olsund"), page.items().toString());
        assertEquals("articles/harbour.txt", page.article());
        assertArrayEquals(TEXT.getBytes(StandardCharsets.UTF_8), bytes(article));
    }

    @Test
    void aChangedArticleGetsOthers() throws Exception {
        IFile article = owner.article("harbour.txt", TEXT);
        IFile suggested = owner.awaitSuggestions(article);
        byte[] before = bytes(suggested);
        owner.article("harbour.txt", TEXT.replace("Marit Olsund", "Jonas Reth"));
        Poller.until("other suggestions", () -> {
            try {
                return !Arrays.equals(before, bytes(suggested));
            } catch (CoreException | IOException e) {
                return false;
            }
        });
        assertTrue(mentions(page(suggested), "Jonas Reth"));
        assertFalse(mentions(page(suggested), "Marit Olsund"));
    }

    @Test
    void theSuggestionsOfADeletedArticleGo() throws Exception {
        IFile article = owner.article("harbour.txt", TEXT);
        IFile suggested = owner.awaitSuggestions(article);
        article.delete(true, null);
        Poller.until("the page to go", () -> !suggested.exists());
    }

    @Test
    void aBinaryFileIsMarkedAndTheOthersGoOn() throws Exception {
        IFile binary = owner.article("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 9});
        IFile article = owner.article("harbour.txt", TEXT);
        owner.awaitSuggestions(article);
        Poller.until("a marker on the binary file", () -> markers(binary).length == 1);
        String message = markers(binary)[0].getAttribute(IMarker.MESSAGE, "");
        assertTrue(message.contains("picture.txt"), message);
        owner.article("picture.txt", TEXT);
        Poller.until("the marker to go", () -> markers(binary).length == 0);
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(UNREADABLE, false, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theArticleThatIsOpenComesFirst() throws Exception {
        IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
        description.setAutoBuilding(false);
        ResourcesPlugin.getWorkspace().setDescription(description);
        try {
            IFile first = owner.article("a.txt", TEXT);
            IFile open = owner.article("b.txt", TEXT);
            TestCase.open(open);
            owner.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
            assertTrue(written(open).compareTo(written(first)) < 0, written(open) + " and " + written(first));
        } finally {
            description.setAutoBuilding(true);
            ResourcesPlugin.getWorkspace().setDescription(description);
        }
    }

    private FileTime written(IFile article) throws IOException {
        return Files.getLastModifiedTime(owner.page("suggested", article).getLocation().toPath());
    }

    @Test
    void theIndexKnowsTitleSetsAndEntities() throws Exception {
        IFile article = owner.article("harbour.txt", TEXT);
        owner.awaitSuggestions(article);
        Poller.until("the entity in the index", () -> CaseIndex.get().contents(owner.project()).entities().stream()
                .anyMatch(entity -> entity.label().equals("Marit Olsund")));
        CaseContents contents = CaseIndex.get().contents(owner.project());
        assertEquals("Harbour closed for a week", contents.article("harbour.txt").orElseThrow().title());
        assertTrue(contents.annotations("suggested") > 0);
    }
}
