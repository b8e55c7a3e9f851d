package org.sourceline.ui.session;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.SaveException;
import org.sourceline.core.store.SetChangedException;
import org.sourceline.ui.Messages;

/** Writes the sets of an article that have changed. Made on the UI thread, of what the sets are then. */
public final class SetSaver {

    /** How often the set of one who saves all the time is merged before that is given up. */
    private static final int ATTEMPTS = 8;

    private final ArticleSession session;
    private final Display display = Display.getCurrent();
    private final List<Page> pages;

    private SetSaver(ArticleSession session, List<Page> pages) {
        this.session = session;
        this.pages = List.copyOf(pages);
    }

    /** Takes a snapshot of all sets with unsaved changes. */
    public static SetSaver of(ArticleSession session) {
        session.notices().closeNews();
        return new SetSaver(session, session.sets().map(SetSaver::dirty).orElse(List.of()));
    }

    private static List<Page> dirty(ArticleSets sets) {
        return sets.names().stream().filter(sets::isDirty).map(sets::snapshot).toList();
    }

    /**
     * Writes the snapshot, off the UI thread. What somebody else has written since is merged with it; where that leaves something open and
     * the user does not decide it, the set stays unsaved.
     */
    public IStatus save(@Nullable IProgressMonitor monitor) {
        for (Page page : pages) {
            IStatus status = save(page);
            if (!status.isOK()) {
                return status;
            }
        }
        return Status.OK_STATUS;
    }

    private IStatus save(Page snapshot) {
        Page page = snapshot;
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                write(page, session.base(page.set().label()).orElse(null));
                return Status.OK_STATUS;
            } catch (SetChangedException e) {
                SaveMerge.Result result = new SaveMerge(session, display).run(page);
                if (result == SaveMerge.Result.IMPOSSIBLE) {
                    return ask(page, String.valueOf(e.getMessage())) ? Status.OK_STATUS : Status.CANCEL_STATUS;
                }
                if (result == SaveMerge.Result.DECLINED) {
                    return Status.CANCEL_STATUS;
                }
                page = now(page);
            } catch (SaveException e) {
                return Status.error(String.valueOf(e.getMessage()), e);
            }
        }
        return Status.error(Messages.get("session.merge.busy", snapshot.set().label()));
    }

    private Page now(Page before) {
        Page[] now = {before};
        String set = before.set().label();
        display.syncExec(() -> session.sets().filter(sets -> sets.names().contains(set)).ifPresent(sets -> now[0] = sets.snapshot(set)));
        return now[0];
    }

    private void write(Page page, @Nullable String base) throws SaveException, SetChangedException {
        String hash = session.files().save(page, base);
        session.files().file(page.set().label()).ifPresent(SetSaver::tellWorkspace);
        display.syncExec(() -> session.saved(page, hash));
    }

    private static void tellWorkspace(Path file) {
        WorkspaceFiles.refresh(file);
        LocalHistory.record(file);
    }

    private boolean ask(Page page, String message) {
        boolean[] done = new boolean[1];
        display.syncExec(() -> done[0] = new SetConflict(session, page, message).resolve());
        return done[0];
    }

    /**
     * Writes the snapshot in the background and waits for it, while the workbench stays alive.
     *
     * @throws CoreException if it cannot be written; its message is for the user
     */
    public void saveNow(@Nullable IProgressMonitor monitor) throws CoreException {
        IStatus status = inBackground(monitor);
        if (status.matches(IStatus.CANCEL) && monitor != null) {
            monitor.setCanceled(true);
        } else if (!status.isOK()) {
            throw new CoreException(status);
        }
    }

    private IStatus inBackground(@Nullable IProgressMonitor monitor) throws CoreException {
        IStatus[] result = {Status.OK_STATUS};
        try {
            ModalContext.run(inner -> result[0] = save(inner), true, monitor == null ? new NullProgressMonitor() : monitor, display);
        } catch (InvocationTargetException e) {
            throw new CoreException(Status.error(String.valueOf(e.getTargetException()), e.getTargetException()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        }
        return result[0];
    }

    /**
     * Writes a set under a new name and makes that the active one in its place.
     *
     * @throws CoreException if it cannot be written or the name is taken; its message is for the user
     */
    public static void saveAs(ArticleSession session, String set, String name) throws CoreException {
        ArticleSets sets = session.sets().orElse(null);
        if (sets == null) {
            return;
        }
        Page copy = PageFiles.empty(sets.article(), name).withItems(sets.snapshot(set).items());
        sets.open(copy.withItems(List.of()), true);
        new SetSaver(session, List.of(copy)).saveNow(null);
        sets.open(copy, true);
        sets.moved(set).ifPresent(moved -> sets.know(name, moved.results(), moved.versions()));
        sets.close(set);
        sets.activate(name);
    }
}
