package org.sourceline.ui.cases;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.jobs.Job;
import org.sourceline.analysis.Analyser;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.ui.Messages;

/**
 * Knows the contents of the cases in the workspace: reads what changed in the background and tells its listeners, on the thread of the
 * background job, which case has new contents.
 */
public final class CaseIndex {

    private static final long DELAY_MILLIS = 150;
    /** While articles are analysed one after the other, it waits so many times as long as it takes to take in what changed. */
    private static final long REST = 4;

    private static final CaseIndex INSTANCE = new CaseIndex();

    private final Map<IProject, CaseContents> contents = new ConcurrentHashMap<>();
    /** Of the thread of the job. */
    private final Map<IProject, EntityTally> tallies = new HashMap<>();
    private final List<Consumer<IProject>> listeners = new CopyOnWriteArrayList<>();
    private final Set<IFile> changed = new LinkedHashSet<>();
    private final Set<IProject> touched = new LinkedHashSet<>();
    private final Job job = Job.create(Messages.get("cases.index.job"), (ICoreRunnable) monitor -> update());
    private volatile long lastMillis;
    private boolean started;

    private CaseIndex() {
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
    }

    public static CaseIndex get() {
        return INSTANCE;
    }

    /** What is known of a case now; asking for the first time starts the reading. */
    public CaseContents contents(IProject project) {
        start();
        return contents.getOrDefault(project, CaseContents.EMPTY);
    }

    /** The listener is told of every case, once it was read, and then of every change of it, until it is removed. */
    public void addListener(Consumer<IProject> listener) {
        listeners.add(listener);
        start();
    }

    public void removeListener(Consumer<IProject> listener) {
        listeners.remove(listener);
    }

    private synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourceChanged, IResourceChangeEvent.POST_CHANGE);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            enqueue(project);
        }
        job.schedule();
    }

    private void enqueue(IProject project) {
        touch(project);
        try {
            if (CaseFiles.isCase(project)) {
                project.accept(resource -> enqueue(resource));
            }
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }

    private synchronized void touch(IProject project) {
        touched.add(project);
    }

    private synchronized boolean enqueue(IResource resource) {
        if (resource instanceof IFile file && (CaseFiles.isArticle(file) || CaseFiles.page(file).isPresent() || CaseFiles.entitySet(file).isPresent())) {
            changed.add(file);
        }
        return true;
    }

    private void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(this::visit);
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
        job.schedule(Math.max(DELAY_MILLIS, REST * lastMillis));
    }

    private boolean visit(IResourceDelta delta) {
        int content = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;
        boolean isChange = delta.getKind() == IResourceDelta.CHANGED;
        if (delta.getResource() instanceof IProject project) {
            if (!isChange || (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0) {
                enqueue(project);
            }
            return true;
        }
        return isChange && (delta.getFlags() & content) == 0 || enqueue(delta.getResource());
    }

    private synchronized Map<IProject, Set<IFile>> takeChanged() {
        Map<IProject, Set<IFile>> taken = new HashMap<>();
        touched.forEach(project -> taken.put(project, new LinkedHashSet<>()));
        changed.forEach(file -> taken.computeIfAbsent(file.getProject(), project -> new LinkedHashSet<>()).add(file));
        touched.clear();
        changed.clear();
        return taken;
    }

    private void update() {
        long begin = System.nanoTime();
        takeIn();
        lastMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private void takeIn() {
        takeChanged().forEach((project, files) -> {
            SafeRunner.run(() -> update(project, files));
            listeners.forEach(listener -> SafeRunner.run(() -> listener.accept(project)));
        });
    }

    private void update(IProject project, Set<IFile> files) {
        if (!CaseFiles.isCase(project)) {
            contents.remove(project);
            tallies.remove(project);
        } else if (!files.isEmpty()) {
            Map<IFile, Optional<?>> news = new HashMap<>();
            files.forEach(file -> news.put(file, read(file)));
            contents.put(project, merge(contents.getOrDefault(project, CaseContents.EMPTY), news,
                    tallies.computeIfAbsent(project, key -> new EntityTally())));
        }
    }

    private static Optional<?> read(IFile file) {
        IPath location = file.getLocation();
        if (!file.exists() || location == null) {
            return Optional.empty();
        }
        if (CaseFiles.entitySet(file).isPresent()) {
            return Optional.of(readEntities(CaseFiles.entitySet(file).get(), location.toPath()));
        }
        return Optional.of(CaseFiles.page(file).isPresent() ? readPage(location.toPath()) : readArticle(file, location.toPath()));
    }

    private static PageSummary readPage(Path path) {
        try {
            return PageSummary.of(new PageReader().read(path).page());
        } catch (PageReadException e) {
            return PageSummary.NOTHING;
        }
    }

    private static CaseContents.EntityPage readEntities(String set, Path path) {
        try {
            return new CaseContents.EntityPage(new PageReader().read(path).page(), "");
        } catch (PageReadException e) {
            return new CaseContents.EntityPage(Page.empty(set, "", "", "", ""), String.valueOf(e.getMessage()));
        }
    }

    private static ArticleSummary readArticle(IFile file, Path path) {
        try {
            Article article = ArticleReader.read(path, file.getProjectRelativePath().toString(), Limits.DEFAULT);
            return ArticleSummary.of(article, Analyser.read(article));
        } catch (ArticleReadException e) {
            return new ArticleSummary(file.getName(), Messages.get("cases.article.unreadable"));
        }
    }

    private static CaseContents merge(CaseContents before, Map<IFile, Optional<?>> files, EntityTally tally) {
        Map<String, ArticleSummary> articles = new HashMap<>(before.articles());
        SortedMap<String, Map<String, PageSummary>> pages = new TreeMap<>();
        before.pages().forEach((set, map) -> pages.put(set, new HashMap<>(map)));
        SortedMap<String, CaseContents.EntityPage> entityPages = new TreeMap<>(before.entityPages());
        files.forEach((file, summary) -> {
            CaseFiles.PagePath page = CaseFiles.page(file).orElse(null);
            String entities = CaseFiles.entitySet(file).orElse(null);
            if (page != null) {
                replace(pages.computeIfAbsent(page.set(), name -> new HashMap<>()), page.article(), summary, PageSummary.class);
            } else if (entities != null) {
                replace(entityPages, entities, summary, CaseContents.EntityPage.class);
            } else {
                replace(articles, CaseFiles.articleName(file), summary, ArticleSummary.class);
            }
        });
        pages.values().removeIf(Map::isEmpty);
        return CaseContents.of(articles, pages, entityPages, tally);
    }

    private static <T> void replace(Map<String, T> all, String key, Optional<?> now, Class<T> type) {
        all.remove(key);
        now.ifPresent(one -> all.put(key, type.cast(one)));
    }
}
