package org.sourceline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.merge.Merged;
import org.sourceline.core.merge.PageMerge;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.store.SamplePage;
import org.sourceline.core.store.SetChangedException;

/** Two programs edit one set and save it, each without a look at the other: in the end it holds what both have saved. */
@Timeout(600)
class TwoProgramsTest {

    private static final int EDITS = 60;
    private static final int SHARED = 10;
    private static final int OWN = 1_000;

    @TempDir
    private Path root;

    /** Adds annotations of its own, and words to those that both know; says what was saved. */
    static final class Editing {

        private final PageStore store;
        private final Random random;
        private final String name;
        private Page base;
        private Page page;
        private String hash;

        Editing(PageStore store, String name, LoadedPage loaded) {
            this.store = store;
            this.random = new Random(name.hashCode());
            this.name = name;
            this.base = loaded.page();
            this.page = base;
            this.hash = loaded.hash();
        }

        public static void main(String[] arguments) throws IOException {
            PageStore store = new Case(Path.of(arguments[0])).sets().pages("mara");
            Editing editing = new Editing(store, arguments[1], store.load(SamplePage.ARTICLE).orElseThrow());
            System.out.println("ready");
            System.in.read();
            for (int edit = 0; edit < EDITS; edit++) {
                editing.edit(edit, Integer.parseInt(arguments[2]));
            }
        }

        private void edit(int edit, int first) throws IOException {
            List<Annotation> items = new ArrayList<>(page.items());
            String done;
            if (random.nextBoolean()) {
                items.add(SamplePage.numbered(first + edit));
                done = "added " + (first + edit);
            } else {
                int at = random.nextInt(SHARED);
                Annotation old = items.stream().filter(item -> item.id().equals(SamplePage.id(at + 1))).findFirst().orElseThrow();
                List<String> tags = new ArrayList<>(old.tags());
                tags.add(name + edit);
                items.set(items.indexOf(old), old.withTags(tags, old.modified().plusSeconds(1)));
                done = "tagged " + (at + 1) + ' ' + name + edit;
            }
            page = page.withItems(items);
            save();
            System.out.println(done);
        }

        private void save() throws IOException {
            for (boolean saved = false; !saved;) {
                try {
                    hash = store.save(page, hash);
                    base = page;
                    saved = true;
                } catch (SetChangedException e) {
                    LoadedPage theirs = store.load(SamplePage.ARTICLE).orElseThrow();
                    Merged merged = PageMerge.merge(base, page, theirs.page());
                    page = merged.page();
                    base = theirs.page();
                    hash = theirs.hash();
                }
            }
        }
    }

    @Test
    void theSetHoldsTheUnionOfAllThatWasSaved() throws IOException, InterruptedException {
        PageStore store = new Case(root).sets().pages("mara");
        List<Annotation> shared = new ArrayList<>();
        for (int number = 1; number <= SHARED; number++) {
            shared.add(SamplePage.numbered(number));
        }
        store.save(SamplePage.page().withItems(shared), null);
        List<String> said = new ArrayList<>();
        try (ChildProgram one = ChildProgram.start(Editing.class, root, "one", OWN);
                ChildProgram two = ChildProgram.start(Editing.class, root, "two", 2 * OWN)) {
            assertNotNull(one.line());
            assertNotNull(two.line());
            one.go();
            two.go();
            said.addAll(one.lines());
            said.addAll(two.lines());
            assertEquals(0, one.waitFor() + two.waitFor());
        }
        assertEquals(2 * EDITS, said.size());
        check(store.load(SamplePage.ARTICLE).orElseThrow().page(), said);
    }

    private static void check(Page page, List<String> said) {
        Map<String, Annotation> byId = new HashMap<>();
        page.items().forEach(item -> assertTrue(byId.put(item.id(), item) == null, "twice: " + item.id()));
        Set<String> ids = new HashSet<>();
        for (String line : said) {
            String[] words = line.split(" ");
            String id = SamplePage.id(Integer.parseInt(words[1]));
            Annotation one = byId.get(id);
            assertNotNull(one, "lost: " + line);
            ids.add(id);
            assertTrue(words[0].equals("added") || one.tags().contains(words[2]), "lost: " + line);
        }
        assertTrue(byId.size() >= ids.size());
        assertEquals(SHARED + said.stream().filter(line -> line.startsWith("added")).count(), byId.size());
    }
}
