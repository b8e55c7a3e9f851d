package org.sourceline.ui.links;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.progress.IProgressConstants;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.LinkPage;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.Gone;

/** Keeps what is known of one case: after a change only the pairs of articles that it concerns are compared anew. */
final class LinkJob extends Job {

    private static final long DELAY_MILLIS = 300;

    private final IProject project;
    private final Consumer<IProject> done;
    private final Set<String> changed = new HashSet<>();
    private final Set<String> removed = new HashSet<>();
    private boolean linksChanged;
    /** Whether a person did not want to wait for it; what changes next begins it again. */
    private volatile boolean unwanted;
    private volatile @Nullable CaseKnowledge known;
    /** Of the thread on which the job runs. */
    private @Nullable LinkPages pages;

    LinkJob(IProject project, Consumer<IProject> done) {
        super(Messages.get("links.job", project.getName()));
        this.project = project;
        this.done = done;
        setPriority(DECORATE);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
    }

    synchronized void changed(Collection<String> articles, Collection<String> gone) {
        changed.addAll(articles);
        removed.addAll(gone);
        changed.removeAll(gone);
        unwanted = false;
        schedule(DELAY_MILLIS);
    }

    synchronized void linksChanged() {
        linksChanged = true;
        schedule(DELAY_MILLIS);
    }

    Optional<CaseKnowledge> knowledge() {
        CaseKnowledge now = known;
        if (now == null && !unwanted) {
            schedule();
        }
        return Optional.ofNullable(now);
    }

    Optional<CaseKnowledge> await() {
        if (known == null || getState() != NONE) {
            schedule();
            try {
                join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Optional.ofNullable(known);
    }

    private record Work(Set<String> changed, Set<String> removed, boolean links) {
    }

    private synchronized Work take() {
        Work work = new Work(Set.copyOf(changed), Set.copyOf(removed), linksChanged);
        changed.clear();
        removed.clear();
        linksChanged = false;
        return work;
    }

    private synchronized void putBack(Work work) {
        changed.addAll(work.changed());
        removed.addAll(work.removed());
        linksChanged |= work.links();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IPath location = project.getLocation();
        if (location == null || !CaseFiles.isCase(project)) {
            return Status.OK_STATUS;
        }
        Work work = take();
        try {
            if (update(pages(new Case(location.toPath())), work, monitor)) {
                done.accept(project);
            }
            return Status.OK_STATUS;
        } catch (CancellationException | OperationCanceledException e) {
            putBack(work);
            unwanted = true;
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return project.isAccessible() ? Status.warning(Messages.get("links.failed", project.getName(), String.valueOf(e.getMessage())), e)
                    : Status.CANCEL_STATUS;
        } catch (CoreException e) {
            return Gone.explains(e, project) ? Status.CANCEL_STATUS : e.getStatus();
        }
    }

    private LinkPages pages(Case owner) {
        LinkPages before = pages;
        LinkPages now = before != null && before.owner().equals(owner) ? before : new LinkPages(owner);
        pages = now;
        return now;
    }

    /** @return whether something else is known now */
    private boolean update(LinkPages links, Work work, IProgressMonitor monitor) throws IOException, CoreException {
        CaseKnowledge before = known;
        Case owner = links.owner();
        CaseComparison comparison = before == null ? all(owner, monitor) : changes(owner, before.comparison(), work, monitor);
        boolean compared = before == null || comparison != before.comparison();
        boolean changed = links.refresh();
        if (compared) {
            write(links, comparison);
        } else if (!changed) {
            return false;
        }
        known = CaseKnowledge.of(comparison, links.links(comparison), before);
        return true;
    }

    private static CaseComparison all(Case owner, IProgressMonitor monitor) throws IOException {
        List<AnalysedArticle> articles = read(owner, owner.articlePaths(), monitor);
        return CaseComparison.of(articles, newest(owner), monitor::isCanceled);
    }

    private static CaseComparison changes(Case owner, CaseComparison before, Work work, IProgressMonitor monitor) throws IOException {
        return work.changed().isEmpty() && work.removed().isEmpty() ? before
                : before.update(read(owner, work.changed(), monitor), work.removed(), monitor::isCanceled);
    }

    private static List<AnalysedArticle> read(Case owner, Collection<String> paths, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, paths.size());
        return CaseKnowledge.articles(owner, paths, () -> progress.split(1));
    }

    /** Equal cases have equal links: they are as old as the newest article. */
    private static Instant newest(Case owner) throws IOException {
        Instant newest = Instant.EPOCH;
        for (String path : owner.articlePaths()) {
            Instant time = Files.getLastModifiedTime(owner.article(path)).toInstant();
            newest = time.isAfter(newest) ? time : newest;
        }
        return newest.truncatedTo(ChronoUnit.SECONDS);
    }

    private void write(LinkPages links, CaseComparison comparison) throws IOException, CoreException {
        LoadedPage before = links.page(CaseFiles.SUGGESTED);
        if (before == null) {
            setAside();
        }
        Page page = LinkPage.of(comparison, CaseFiles.SUGGESTED, before == null ? null : before.page());
        boolean nothing = before == null && page.items().isEmpty();
        if (!nothing && (before == null || !before.page().equals(page))) {
            links.save(CaseFiles.SUGGESTED, page);
            project.getFolder(LinkFiles.FOLDER).refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }

    /** The links of the last run, if they cannot be read: they are kept in the local history and made anew. */
    private void setAside() throws CoreException {
        IFile file = project.getFile(LinkFiles.FOLDER + "/" + CaseFiles.SUGGESTED + CaseFiles.PAGE);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        if (file.exists()) {
            file.delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
        }
    }
}
