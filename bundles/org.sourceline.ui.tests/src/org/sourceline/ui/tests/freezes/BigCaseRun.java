package org.sourceline.ui.tests.freezes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.sourceline.analysis.picture.Drawing;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.ui.annotations.AnnotationsView;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.cases.OpenArticle;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.entities.EntitiesView;
import org.sourceline.ui.entities.EntityDesk;
import org.sourceline.ui.inspector.InspectorView;
import org.sourceline.ui.links.CaseLinker;
import org.sourceline.ui.provenance.SourceLineView;
import org.sourceline.ui.provenance.picture.PictureCanvas;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.sources.SourcesView;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/**
 * Works with a case of hundreds of articles as a person would, all views open, and reports how long the UI thread was busy and what a change
 * costs. Not among the tests of each run, since what it measures is time: {@code ./releng/test freezes}.
 */
class BigCaseRun {

    private static final int ARTICLES = Integer.getInteger("sourceline.freezes.articles", 500);
    private static final int LIMIT_MILLIS = 100;
    private static final int QUIET_MILLIS = 2_500;
    private static final int FEWEST_CLAIMS = 30;
    private static final int SELECTED = 25;
    private static final int OPENED = 12;
    /** So that each is of another story, and one speaks in all of them. */
    private static final int OPENED_EVERY = 4 * GeneratedArticle.OF_A_STORY;
    private static final int KEYS = 30;
    private static final int BETWEEN_KEYS = 60;
    private static final List<String> VIEWS = List.of(EntitiesView.ID, SourcesView.ID, "org.sourceline.ui.findings", AnnotationsView.ID,
            InspectorView.ID, "org.sourceline.ui.review", SourceLineView.ID);

    private final Figures figures = new Figures();
    private final JobClock jobs = new JobClock();
    private final UiClock clock = new UiClock();
    private final Freezes freezes = new Freezes(clock, LIMIT_MILLIS);

    @Test
    void workWithABigCase() throws Exception {
        try (TestCase owner = new TestCase("freezes"); jobs; clock; freezes) {
            Poller.drain();
            try {
                Script.run(script -> work(script, owner.project()));
            } finally {
                figures.write(freezes.found(), Path.of("target", "freezes.txt"));
            }
        }
    }

    private void work(Script script, IProject project) throws Exception {
        step(script, "open the views");
        for (String view : VIEWS) {
            script.act(() -> TestCase.workbenchPage().showView(view));
            script.pause(300);
        }
        double all = all(script, project);
        changes(script, project, all);
        open(script, project);
        select(script, project);
        keys(script, project);
        panels(script, project);
        entities(script, project);
    }

    private void step(Script script, String what) throws Exception {
        freezes.doing(what);
        figures.step(what);
        script.pause(50);
    }

    /** @return the processor time of the jobs */
    private double all(Script script, IProject project) throws Exception {
        step(script, "full run");
        Path folder = project.getLocation().toPath().resolve(CaseFiles.ARTICLES);
        Files.createDirectories(folder);
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(folder.resolve(GeneratedArticle.fileName(i)), GeneratedArticle.text(i), StandardCharsets.UTF_8);
        }
        double ui = clock.millis();
        jobs.reset();
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        settle(script);
        int claims = CaseIndex.get().contents(project).statements().size();
        assertTrue(claims > ARTICLES * FEWEST_CLAIMS, claims + " claims");
        figures.add("claims", claims);
        figures.add("links", CaseLinker.get().knowledge(project).map(known -> known.links().shown().size()).orElse(0));
        figures.add("full run, processor time of all jobs, ms", jobs.millis());
        figures.add("full run, processor time of the UI thread, ms", clock.millis() - ui);
        figures.lines(jobs.longest());
        return jobs.millis();
    }

    private void settle(Script script) throws InterruptedException {
        script.pause(QUIET_MILLIS);
        script.until("the jobs to be done", () -> jobs.quietMillis() > QUIET_MILLIS);
    }

    private IFile article(IProject project, int number) {
        return project.getFile(IPath.fromPortableString(CaseFiles.ARTICLES + "/" + GeneratedArticle.fileName(number % ARTICLES)));
    }

    private void changes(Script script, IProject project, double all) throws Exception {
        for (int i = 0; i < 5; i++) {
            step(script, "one article changed");
            String text = GeneratedArticle.text(i * OPENED) + "\nThe ferry to Karsund sails again, " + Story.EVERYWHERE + " said.\n";
            double ui = clock.millis();
            jobs.reset();
            article(project, i * OPENED).setContents(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
            settle(script);
            figures.add("one article changed, jobs: % of the full run", 100 * jobs.millis() / all);
            figures.add("one article changed, processor time of the UI thread, ms", clock.millis() - ui);
        }
        figures.lines(jobs.longest());
    }

    /** Until the first paint with the suggestions. */
    private void open(Script script, IProject project) throws Exception {
        for (int i = 0; i < OPENED; i++) {
            IFile file = article(project, OPENED_EVERY * i);
            step(script, "open an article");
            jobs.reset();
            double ui = clock.millis();
            long begin = System.nanoTime();
            AtomicLong painted = new AtomicLong();
            script.act(() -> {
                ArticleEditor editor = (ArticleEditor) IDE.openEditor(TestCase.workbenchPage(), file, OpenArticle.EDITOR, true);
                ArticleSession session = session(editor);
                editor.textWidget().addListener(SWT.Paint, event -> {
                    boolean ready = session.sets().filter(sets -> sets.names().contains(CaseFiles.SUGGESTED)).isPresent();
                    if (ready) {
                        painted.compareAndSet(0, System.nanoTime());
                    }
                });
                return null;
            });
            script.until("the article to be painted", () -> painted.get() > 0);
            figures.add("an article opened, to its first paint with underlines, ms", (painted.get() - begin) / 1e6);
            figures.add("an article opened, of which the UI thread had a processor, ms", clock.millis() - ui);
            figures.add("an article opened, of which jobs had a processor, ms", jobs.millis());
            script.pause(500);
        }
    }

    private static ArticleSession session(IEditorPart editor) {
        return ActiveSession.of(editor).orElseThrow();
    }

    private void select(Script script, IProject project) throws Exception {
        ArticleSession session = script.act(() -> session(TestCase.workbenchPage().getActiveEditor()));
        List<Anchored> claims = script.act(() -> session.sets().orElseThrow().all().stream()
                .filter(one -> one.annotation().body() instanceof ClaimBody).sorted((a, b) -> Annotation.BY_POSITION.compare(a.annotation(),
                        b.annotation())).limit(SELECTED).toList());
        for (Anchored claim : claims) {
            select(script, session, claim, "select a claim");
        }
        for (Anchored entity : script.act(() -> bigEntities(session.sets().orElseThrow()))) {
            select(script, session, entity, "select an entity of many articles");
        }
        step(script, "find all that it says");
        script.act(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.sourceline.ui.search.statements", null));
        settle(script);
    }

    private static List<Anchored> bigEntities(ArticleSets sets) {
        return sets.all().stream().filter(one -> one.annotation().body() instanceof EntityBody body && body.entity() != null
                && Story.EVERYWHERE.equals(body.label())).limit(6).toList();
    }

    /** Until the picture of what is selected is on the screen. */
    private void select(Script script, ArticleSession session, Anchored what, String step) throws Exception {
        step(script, step);
        AtomicLong painted = new AtomicLong();
        PictureCanvas picture = script.act(() -> ((SourceLineView) TestCase.workbenchPage().showView(SourceLineView.ID)).picture().orElseThrow());
        script.act(() -> {
            TestCase.workbenchPage().activate(TestCase.workbenchPage().getActiveEditor());
            return null;
        });
        script.pause(400);
        jobs.reset();
        double ui = clock.millis();
        long begin = System.nanoTime();
        Listener paint = script.act(() -> {
            Drawing before = picture.drawing();
            Listener made = event -> {
                if (picture.drawing() != before) {
                    painted.compareAndSet(0, System.nanoTime());
                }
            };
            picture.control().addListener(SWT.Paint, made);
            session.select(what, this);
            return made;
        });
        script.until("the picture", () -> painted.get() > 0);
        figures.add(step + ", to its picture, ms", (painted.get() - begin) / 1e6);
        figures.add(step + ", of which the UI thread had a processor, ms", clock.millis() - ui);
        figures.add(step + ", of which jobs had a processor, ms", jobs.millis());
        script.act(() -> {
            picture.control().removeListener(SWT.Paint, paint);
            return null;
        });
        script.pause(200);
    }

    private void keys(Script script, IProject project) throws Exception {
        ArticleEditor editor = script.act(() -> {
            ArticleEditor active = (ArticleEditor) TestCase.workbenchPage().getActiveEditor();
            TestCase.workbenchPage().activate(active);
            active.setFocus();
            return active;
        });
        step(script, "page down and up");
        for (int i = 0; i < KEYS; i++) {
            key(script, editor, i % 16 < 8 ? SWT.PAGE_DOWN : SWT.PAGE_UP, '\0');
        }
        step(script, "walk the suggestions, accept and reject");
        for (int i = 0; i < KEYS; i++) {
            key(script, editor, i % 2 == 0 ? '.' : i % 4 == 1 ? 'a' : 'r', i % 2 == 0 ? '.' : i % 4 == 1 ? 'a' : 'r');
        }
        step(script, "make entities, claims and highlights");
        for (int i = 0; i < KEYS; i++) {
            int at = i * 97;
            script.act(() -> {
                editor.selectAndReveal(at, 12);
                return null;
            });
            script.pause(BETWEEN_KEYS);
            key(script, editor, "pochl".charAt(i % 5), "pochl".charAt(i % 5));
        }
        step(script, "save");
        jobs.reset();
        double ui = clock.millis();
        script.act(() -> TestCase.workbenchPage().saveEditor(editor, false));
        settle(script);
        figures.add("one set saved, processor time of all jobs, ms", jobs.millis());
        figures.add("one set saved, processor time of the UI thread, ms", clock.millis() - ui);
        figures.lines(jobs.longest());
    }

    /** A key event as the display gets it from the window system, through all filters. */
    private static void key(Script script, ArticleEditor editor, int code, char character) throws Exception {
        script.act(() -> {
            Event event = new Event();
            event.type = SWT.KeyDown;
            event.widget = editor.textWidget();
            event.keyCode = code;
            event.character = character;
            event.doit = true;
            event.time = (int) (System.nanoTime() / 1_000_000);
            editor.textWidget().notifyListeners(SWT.KeyDown, event);
            return null;
        });
        script.pause(BETWEEN_KEYS);
    }

    private void panels(Script script, IProject project) throws Exception {
        for (String view : VIEWS) {
            step(script, "bring to the top: " + view.substring(view.lastIndexOf('.') + 1));
            script.act(() -> TestCase.workbenchPage().showView(view));
            script.pause(600);
        }
        for (String words : List.of("Cal", "Caldervane", "zzz", "")) {
            step(script, "filter the sources");
            script.act(() -> {
                type(SourcesView.ID, words);
                return null;
            });
            script.pause(600);
            step(script, "filter the entities");
            script.act(() -> {
                type(EntitiesView.ID, words);
                return null;
            });
            script.pause(600);
        }
        step(script, "unfold the greatest source");
        script.act(() -> {
            TestCase.workbenchPage().showView(SourcesView.ID);
            Widgets.unfoldFirst();
            return null;
        });
        script.pause(1_000);
    }

    private static void type(String view, String words) throws Exception {
        TestCase.workbenchPage().showView(view);
        Widgets.filter(words);
    }

    private void entities(Script script, IProject project) throws Exception {
        List<CaseEntity> entities = CaseIndex.get().contents(project).entities();
        CaseEntity big = entities.stream().filter(one -> one.label().equals(Story.EVERYWHERE)).findFirst().orElse(entities.getFirst());
        step(script, "show the greatest entity");
        script.act(() -> {
            EntitiesView.show(TestCase.workbenchPage(), project, big.id());
            return null;
        });
        script.pause(1_500);
        List<CaseEntity> two = new ArrayList<>(entities.stream().filter(one -> one.kind() == big.kind()).limit(2).toList());
        step(script, "merge two entities");
        jobs.reset();
        script.act(() -> EntityDesk.of(project, null).orElseThrow().change(two, edits -> edits.merge(two, two.getFirst())));
        settle(script);
        figures.add("two entities merged, processor time of all jobs, ms", jobs.millis());
        figures.lines(jobs.longest());
    }
}
