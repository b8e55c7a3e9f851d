package org.sourceline.ui.cases.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;

/** Cases, and below each its articles, sets and entities. */
public final class CaseContentProvider implements ITreeContentProvider {

    private static final Object[] NONE = {};

    private final Consumer<IProject> refresh = this::refresh;
    private final Set<IProject> seen = new HashSet<>();
    private @Nullable StructuredViewer viewer;

    @Override
    public void inputChanged(Viewer changed, @Nullable Object before, @Nullable Object now) {
        viewer = (StructuredViewer) changed;
        CaseIndex.get().removeListener(refresh);
        CaseIndex.get().addListener(refresh);
    }

    @Override
    public void dispose() {
        CaseIndex.get().removeListener(refresh);
        viewer = null;
    }

    private void refresh(IProject project) {
        StructuredViewer shown = viewer;
        if (shown == null || shown.getControl().isDisposed()) {
            return;
        }
        shown.getControl().getDisplay().asyncExec(() -> {
            if (!shown.getControl().isDisposed()) {
                shown.refresh();
                unfold(shown, project);
            }
        });
    }

    /** A case that was never shown before is shown with its articles. */
    private void unfold(StructuredViewer shown, IProject project) {
        if (CaseFiles.isCase(project) && seen.add(project) && shown instanceof AbstractTreeViewer tree) {
            tree.expandToLevel(new CaseNode.Articles(project), 1);
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IWorkspaceRoot root -> Arrays.stream(root.getProjects()).filter(CaseFiles::isCase).toArray();
            case IProject project when CaseFiles.isCase(project) -> new Object[] {new CaseNode.Articles(project), new CaseNode.Sets(project),
                new CaseNode.Entities(project)};
            case CaseNode.Articles node -> articles(node.project());
            case CaseNode.Sets node -> CaseIndex.get().contents(node.project()).pages().keySet().stream()
                    .map(name -> new CaseNode.AnnotationSet(node.project(), name)).toArray();
            case CaseNode.Entities node -> CaseIndex.get().contents(node.project()).entities().stream()
                    .map(entity -> new CaseNode.Entity(node.project(), entity)).toArray();
            default -> NONE;
        };
    }

    private static Object[] articles(IProject project) {
        List<IFile> files = new ArrayList<>();
        collect(project.getFolder(CaseFiles.ARTICLES), files);
        files.sort(Comparator.comparing(file -> file.getProjectRelativePath().toString()));
        return files.toArray();
    }

    private static void collect(IContainer folder, List<IFile> files) {
        try {
            for (IResource member : folder.exists() ? folder.members() : new IResource[0]) {
                if (member instanceof IContainer inner) {
                    collect(inner, files);
                } else if (member instanceof IFile file && CaseFiles.isArticle(file)) {
                    files.add(file);
                }
            }
        } catch (CoreException e) {
            ILog.of(CaseContentProvider.class).log(e.getStatus());
        }
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return switch (element) {
            case IFile file when CaseFiles.isArticle(file) -> new CaseNode.Articles(file.getProject());
            case CaseNode.AnnotationSet node -> new CaseNode.Sets(node.project());
            case CaseNode.Entity node -> new CaseNode.Entities(node.project());
            case CaseNode node -> node.project();
            case IProject project -> ResourcesPlugin.getWorkspace().getRoot();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
