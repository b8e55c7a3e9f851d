package org.sourceline.ui.sets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.SetStore;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.OpenedPage;
import org.sourceline.ui.session.PageFiles;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.session.SessionRegistry;

/** Does what the user wants done with the sets of an article. The disk is read and written in the background. UI thread only. */
record SetDesk(Shell shell, ArticleSession session, ArticleSets sets) {

    /** Work off the UI thread whose failure is told. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Runs in the background, then goes on in the UI thread unless the article was closed. */
    <T> void background(String name, Work<T> work, Consumer<T> then) {
        Job.create(name, monitor -> {
            try {
                T result = work.run();
                onScreen(() -> then.accept(result));
                return Status.OK_STATUS;
            } catch (IOException e) {
                onScreen(() -> fail(name, String.valueOf(e.getMessage())));
                return Status.OK_STATUS;
            }
        }).schedule();
    }

    private void onScreen(Runnable action) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed() && session.sets().filter(sets::equals).isPresent()) {
                    action.run();
                }
            });
        }
    }

    private void fail(String title, String reason) {
        IStatus status = Status.error(reason);
        ErrorDialog.openError(shell, title, null, status);
    }

    private SetStore store() {
        return new Case(session.location().root()).sets();
    }

    /** All sets of the case, and those that have no file yet; read in the background. */
    void withNames(Consumer<List<String>> then) {
        List<String> open = sets.names();
        background(Messages.get("sets.job.list"), () -> store().names().stream()
                .filter(name -> !open.contains(name)).toList(), found -> {
                    List<String> all = new ArrayList<>(open);
                    all.addAll(found);
                    all.sort(null);
                    then.accept(all);
                });
    }

    /** Begins a set and makes it the active one. */
    void create(String name) {
        session.show(PageFiles.empty(sets.article(), name), true, null);
        sets.activate(name);
    }

    /** Shows a set, to be read only. */
    void show(String name) {
        load(name, false, () -> {
            // it is shown
        });
    }

    /** Shows a set no longer; what is not saved stays shown. */
    void hide(String name) {
        if (!sets.isDirty(name)) {
            session.hide(name);
        }
    }

    /** Makes a set the active one; it is shown if it was not, and can be written from now on. */
    void activate(String name) {
        if (sets.names().contains(name) && sets.isWritable(name)) {
            sets.activate(name);
        } else {
            load(name, true, () -> {
                if (sets.names().contains(name) && sets.isWritable(name)) {
                    sets.activate(name);
                } else {
                    fail(Messages.get("sets.activate"), Messages.get("sets.newer", name));
                }
            });
        }
    }

    private void load(String name, boolean writable, Runnable then) {
        background(Messages.get("sets.job.open", name), () -> session.files().load(name, sets.article()), found -> {
            if (found.isPresent()) {
                OpenedPage loaded = found.get();
                session.show(loaded.page(), writable && !loaded.readOnly(), loaded.hash());
            } else {
                session.show(PageFiles.empty(sets.article(), name), writable, null);
            }
            then.run();
        });
    }

    /** The open articles of the case that show a set. */
    List<ArticleSession> showing(String name) {
        return SessionRegistry.get().sessions().stream().filter(one -> one.location().root().equals(session.location().root()))
                .filter(one -> one.sets().filter(it -> it.names().contains(name)).isPresent()).toList();
    }

    /** Whether a set has unsaved changes in any open article. */
    boolean isUnsaved(String name) {
        return showing(name).stream().anyMatch(one -> one.sets().filter(it -> it.isDirty(name)).isPresent());
    }

    /** Gives a set another name, in all articles of the case. */
    void rename(String from, String to) {
        background(Messages.get("sets.job.rename", from, to), () -> {
            if (store().exists(from)) {
                store().rename(from, to);
            }
            refreshWorkspace();
            return to;
        }, done -> showing(from).forEach(one -> one.sets().ifPresent(it -> {
            boolean active = it.active().filter(from::equals).isPresent();
            SetDesk desk = new SetDesk(shell, one, it);
            one.hide(from);
            if (active) {
                desk.activate(to);
            } else {
                desk.show(to);
            }
        })));
    }

    /** Deletes a set of the case; in a workspace its files can be brought back from the local history, else from where they lie then. */
    void delete(String name, Consumer<String> told) {
        background(Messages.get("sets.job.delete", name), () -> {
            String where = new Trash(session.location(), store()).delete(name);
            refreshWorkspace();
            return where;
        }, where -> {
            for (ArticleSession one : showing(name)) {
                one.hide(name);
                one.sets().filter(it -> it.active().isEmpty()).ifPresent(it -> new SetDesk(shell, one, it).activate(PersonalSet.name()));
            }
            told.accept(where);
        });
    }

    private void refreshWorkspace() throws IOException {
        Trash.refresh(session.location());
    }
}
