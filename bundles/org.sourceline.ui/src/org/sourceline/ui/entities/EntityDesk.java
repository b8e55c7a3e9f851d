package org.sourceline.ui.entities;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.entity.CaseView;
import org.sourceline.core.entity.EntityEdits;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.StatusLine;
import org.sourceline.ui.cases.CaseContents;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.CasePages;
import org.sourceline.ui.session.PersonalSet;

/** Changes the entities of a case: reads the pages concerned, makes the edit, does it so that Undo takes it back, and says what was done. */
public final class EntityDesk {

    /** What is wished, given the pages as they are. */
    @FunctionalInterface
    public interface Wish {
        CaseEdit edit(EntityEdits edits);
    }

    private final Case owner;
    private final IProject project;
    private final @Nullable IWorkbenchPart part;

    private EntityDesk(IProject project, IPath location, @Nullable IWorkbenchPart part) {
        this.project = project;
        this.owner = new Case(location.toPath());
        this.part = part;
    }

    /**
     * The desk of a case.
     *
     * @param part where the status line says what was done; null for nowhere
     * @return empty if the case lies on no disk of this computer
     */
    public static Optional<EntityDesk> of(IProject project, @Nullable IWorkbenchPart part) {
        return Optional.ofNullable(project.getLocation()).map(location -> new EntityDesk(project, location, part));
    }

    /** The undo context of what is done here. */
    static Optional<IUndoContext> undoContext(IProject project) {
        return Optional.ofNullable(project.getLocation()).map(location -> CaseEdits.undoContext(new Case(location.toPath())));
    }

    /** What is known of the case now. */
    public CaseContents contents() {
        return CaseIndex.get().contents(project);
    }

    /** Whether the case has an entity of that id, merged ones included. */
    public boolean isTaken(String id) {
        CaseContents contents = contents();
        return contents.identities().find(id).isPresent() || contents.entities().stream().anyMatch(one -> one.ids().contains(id));
    }

    /**
     * Does what is wished to some entities; tells why it cannot be done, if so.
     *
     * @return whether it is done
     */
    public boolean change(List<CaseEntity> entities, Wish wish) {
        try {
            CaseView view = read(entities);
            CaseEdit edit = wish.edit(new EntityEdits(view, Author.creator(), Instant.now()));
            boolean done = CaseEdits.executeOrTell(shell(), owner, edit);
            if (done && part != null) {
                StatusLine.of(part).ifPresent(line -> line.say(edit.done()));
            }
            return done;
        } catch (EditRefusedException e) {
            MessageDialog.openInformation(shell(), Messages.get("entities.refused.title"), e.getMessage());
        } catch (InvocationTargetException e) {
            MessageDialog.openError(shell(), Messages.get("entities.refused.title"), reason(e.getCause()));
        } catch (InterruptedException | CancellationException e) {
            return false;
        }
        return false;
    }

    private static String reason(@Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
    }

    private CaseView read(List<CaseEntity> entities) throws InvocationTargetException, InterruptedException {
        Set<String> ids = new HashSet<>();
        entities.forEach(one -> ids.addAll(one.ids()));
        CaseView[] read = new CaseView[1];
        PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
            try {
                read[0] = new CasePages(owner, PersonalSet.name(), ids).read(monitor);
            } catch (IOException e) {
                throw new InvocationTargetException(e);
            }
        });
        CaseView view = read[0];
        if (view == null) {
            throw new CancellationException();
        }
        checkVersion(view.identities());
        return view;
    }

    private static void checkVersion(Page identities) {
        if (identities.formatVersion() > Page.FORMAT_VERSION) {
            throw new EditRefusedException(Messages.get("entities.newer", PersonalSet.name()));
        }
    }

    private @Nullable Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }
}
