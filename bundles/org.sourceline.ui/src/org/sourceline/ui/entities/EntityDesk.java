package org.sourceline.ui.entities;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
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

    /** What is wished, given the pages as they are. Off the UI thread. */
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
        Set<String> ids = new HashSet<>();
        entities.forEach(one -> ids.addAll(one.ids()));
        CasePages pages = new CasePages(owner, PersonalSet.name(), ids);
        AtomicReference<CaseEdit> edit = new AtomicReference<>();
        IStatus status = CaseEdits.execute(owner, monitor -> {
            CaseView view = pages.read(monitor);
            checkVersion(view.identities());
            edit.set(wish.edit(new EntityEdits(view, Author.creator(), Instant.now())));
            return edit.get();
        });
        if (status.isOK() && part != null) {
            StatusLine.of(part).ifPresent(line -> line.say(edit.get().done()));
        }
        tell(status, edit.get());
        return status.isOK();
    }

    private void tell(IStatus status, @Nullable CaseEdit edit) {
        if (edit == null && status.getException() instanceof EditRefusedException) {
            MessageDialog.openInformation(shell(), Messages.get("entities.refused.title"), status.getMessage());
        } else if (status.matches(IStatus.ERROR)) {
            MessageDialog.openError(shell(), edit == null ? Messages.get("entities.refused.title") : edit.label(), status.getMessage());
        }
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
