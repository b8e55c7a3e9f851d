package org.sourceline.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.CaseTransaction;
import org.sourceline.core.store.PageRewrites;
import org.sourceline.ui.Messages;

/** Makes the changes of a case edit and takes them back, in editors and on the disk; remembers what that takes. One thread at a time. */
final class CaseChanger {

    private final Case owner;
    private final PageRewrites rewrites;
    private final Display display = PlatformUI.getWorkbench().getDisplay();

    CaseChanger(Case owner) {
        this.owner = owner;
        this.rewrites = new PageRewrites(owner);
    }

    /** The sessions of those articles of an edit that are open. UI thread only. */
    List<ArticleSession> sessions(CaseEdit edit) {
        return edit.pages().keySet().stream().map(this::session).flatMap(Optional::stream).toList();
    }

    private Optional<ArticleSession> session(String article) {
        return CaseEdit.isOfCase(article) ? Optional.empty() : SessionRegistry.get().find(owner.article(article));
    }

    /** Off the UI thread, unless nobody minds waiting. */
    IStatus apply(CaseEdit edit, IProgressMonitor monitor) {
        try {
            List<PageTask> tasks = onUi(() -> plan(edit));
            write(tasks, edit, SubMonitor.convert(monitor, edit.label(), Math.max(1, tasks.size())));
            WorkspaceFiles.refresh(tasks.stream().filter(PageTask::isOnDisk).map(PageTask::file).toList());
            onUi(() -> reread(tasks));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | EditRefusedException e) {
            return Status.error(String.valueOf(e.getMessage()), e);
        }
    }

    private List<PageTask> plan(CaseEdit edit) throws IOException {
        List<PageTask> tasks = new ArrayList<>();
        for (String article : edit.pages().keySet()) {
            ArticleSession session = session(article).orElse(null);
            tasks.addAll(PageTask.of(article, edit.pages().getOrDefault(article, List.of()), session, rewrites));
        }
        check(tasks, edit);
        return tasks;
    }

    private void write(List<PageTask> tasks, CaseEdit edit, SubMonitor progress) throws IOException {
        rewrites.begin();
        CaseTransaction transaction = new CaseTransaction(owner);
        for (PageTask task : tasks) {
            if (task.isOnDisk()) {
                transaction.add(task.file(), task.rewrite(rewrites, owner));
            }
        }
        transaction.run(file -> step(file, progress), () -> onUi(() -> {
            finish(tasks, edit);
            return tasks;
        }));
    }

    private static void step(Path file, SubMonitor progress) {
        if (progress.isCanceled()) {
            throw new CancellationException();
        }
        progress.subTask(Messages.get("session.case.page", String.valueOf(file.getFileName())));
        progress.worked(1);
    }

    /** The files are written: now the editors follow, or everything is brought back. */
    private void finish(List<PageTask> tasks, CaseEdit edit) {
        for (PageTask task : tasks) {
            task.checkUnmoved(session(task.article()).orElse(null));
        }
        check(tasks, edit);
        for (PageTask task : tasks) {
            task.applyToEditor(edit);
        }
        for (PageTask task : tasks) {
            task.tellSaved(rewrites);
        }
        rewrites.keep();
    }

    private static void check(List<PageTask> tasks, CaseEdit edit) {
        for (PageTask task : tasks) {
            task.check(new Edit(edit.label(), edit.done(), task.changes()));
        }
    }

    /** An article that was being opened meanwhile may have read a page before it was written. */
    private List<PageTask> reread(List<PageTask> tasks) {
        for (PageTask task : tasks) {
            if (task.isOnDisk() && !task.isInEditor()) {
                session(task.article()).ifPresent(session -> session.whenReady(sets -> session.reloadSet(task.set())));
            }
        }
        return tasks;
    }

    private <T> T onUi(Callable<T> step) throws IOException {
        FutureTask<T> task = new FutureTask<>(step);
        display.syncExec(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException refused) {
                throw refused;
            }
            if (cause instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
