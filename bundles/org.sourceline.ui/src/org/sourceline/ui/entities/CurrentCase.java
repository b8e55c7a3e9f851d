package org.sourceline.ui.entities;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.explorer.CaseNode;

/** Which case the user works on. */
final class CurrentCase {

    private CurrentCase() {
    }

    /** The case of the article in the active editor, or else the first of the workspace. */
    static Optional<IProject> of(IWorkbenchPage page) {
        return ofEditor(page.getActiveEditor()).or(() -> Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(CaseFiles::isCase).findFirst());
    }

    /** The case of what is selected in a part, or of the article that it edits. */
    static Optional<IProject> of(IWorkbenchPart part, ISelection selection) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        Optional<IProject> selected = switch (first) {
            case CaseNode node -> Optional.of(node.project());
            case IResource resource -> Optional.ofNullable(resource.getProject());
            case null, default -> Optional.empty();
        };
        return selected.or(() -> part instanceof IEditorPart editor ? ofEditor(editor) : Optional.empty()).filter(CaseFiles::isCase);
    }

    private static Optional<IProject> ofEditor(@Nullable IEditorPart editor) {
        IResource article = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
        return Optional.ofNullable(article).map(IResource::getProject).filter(CaseFiles::isCase);
    }
}
