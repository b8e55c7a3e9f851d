package org.sourceline.ui.tests.freezes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.OpenArticle;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.TestCase;

/**
 * Opens one article after the other, and reports how long each takes to the first paint with its underlines. Not among the tests of each run,
 * since what it measures is time: {@code ./releng/test opening}.
 */
class OpeningRun {

    private static final int ARTICLES = 20;
    /** What the first ones load and compile is not what opening costs. */
    private static final int WARMING = 5;
    private static final int BYTES = 20_000;
    private static final int BETWEEN_MILLIS = 2_000;

    private final Figures figures = new Figures();
    private final UiClock clock = new UiClock();

    @Test
    void openArticles() throws Exception {
        byte[] text = text();
        try (TestCase owner = new TestCase("opening"); clock) {
            List<IFile> files = new ArrayList<>();
            for (int i = 0; i < ARTICLES; i++) {
                files.add(owner.article("article-" + i + ".txt", text));
            }
            for (IFile file : files) {
                owner.awaitSuggestions(file);
            }
            Script.run(script -> {
                for (int i = 0; i < ARTICLES; i++) {
                    script.pause(BETWEEN_MILLIS);
                    open(script, files.get(i), i < WARMING ? "while warming up" : "in a warm workbench");
                }
            });
            figures.write(List.of(), Path.of("target", "opening.txt"));
        }
    }

    private static byte[] text() throws Exception {
        String named = System.getProperty("sourceline.opening.article", "");
        if (!named.isEmpty()) {
            return Files.readAllBytes(Path.of(named));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < BYTES; i++) {
            text.append(GeneratedArticle.text(i)).append('\n');
        }
        return text.substring(0, BYTES).getBytes(StandardCharsets.UTF_8);
    }

    private void open(Script script, IFile file, String when) throws Exception {
        double ui = clock.millis();
        long begin = System.nanoTime();
        AtomicLong painted = new AtomicLong();
        ArticleSession session = script.act(() -> {
            ArticleEditor editor = (ArticleEditor) IDE.openEditor(TestCase.workbenchPage(), file, OpenArticle.EDITOR, true);
            ArticleSession opened = ActiveSession.of(editor).orElseThrow();
            editor.textWidget().addListener(SWT.Paint, event -> {
                if (opened.sets().filter(sets -> sets.names().contains(CaseFiles.SUGGESTED)).isPresent()) {
                    painted.compareAndSet(0, System.nanoTime());
                }
            });
            return opened;
        });
        script.until("the article to be painted", () -> painted.get() > 0);
        figures.add("opened " + when + ", to the first paint with underlines, ms", (painted.get() - begin) / 1e6);
        figures.add("opened " + when + ", of which the UI thread had a processor, ms", clock.millis() - ui);
        int annotations = script.act(() -> session.sets().orElseThrow().all().size());
        assertTrue(annotations > 0, "nothing was underlined");
        figures.add("annotations", annotations);
    }
}
