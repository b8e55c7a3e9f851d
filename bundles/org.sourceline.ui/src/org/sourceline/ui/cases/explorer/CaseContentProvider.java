package org.sourceline.ui.cases.explorer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;

/** Cases, and below each its articles, sets and entities. */
public final class CaseContentProvider implements ITreeContentProvider {

    private static final Object[] NONE = {};

    private final Consumer<IProject> refresh = this::refresh;
    private final Map<IProject, Listed> listed = new ConcurrentHashMap<>();
    private final Set<IProject> seen = new HashSet<>();
    private final Map<IProject, ArticleRows> rows = new HashMap<>();
    private @Nullable AbstractTreeViewer viewer;

    @Override
    public void inputChanged(Viewer changed, @Nullable Object before, @Nullable Object now) {
        viewer = (AbstractTreeViewer) changed;
        CaseIndex.get().removeListener(refresh);
        CaseIndex.get().addListener(refresh);
    }

    @Override
    public void dispose() {
        CaseIndex.get().removeListener(refresh);
        viewer = null;
    }

    /** On the thread that read the case. */
    private void refresh(IProject project) {
        AbstractTreeViewer shown = viewer;
        if (shown == null || shown.getControl().isDisposed()) {
            return;
        }
        Listed before = CaseFiles.isCase(project) ? listed.put(project, Listed.of(project)) : listed.remove(project);
        Listed now = listed.get(project);
        List<IFile> changed = before == null || now == null ? List.of() : now.changedSince(before);
        shown.getControl().getDisplay().asyncExec(() -> {
            if (shown.getControl().isDisposed()) {
                return;
            }
            if (before == null || now == null) {
                rows.remove(project);
                shown.refresh();
            } else {
                show(shown, now, changed);
            }
            unfold(shown, project);
            ArticleRows.redraw(shown.getControl());
        });
    }

    /** Only what is different, since each row that is drawn anew takes its time. */
    private void show(AbstractTreeViewer shown, Listed now, List<IFile> changed) {
        IProject project = now.project();
        rows(shown, now).become(now, changed);
        shown.refresh(new CaseNode.Sets(project));
        shown.refresh(new CaseNode.Entities(project));
    }

    private ArticleRows rows(AbstractTreeViewer shown, Listed now) {
        return rows.computeIfAbsent(now.project(), project -> new ArticleRows(shown, now));
    }

    /** A case that was never shown before is shown with its articles. */
    private void unfold(AbstractTreeViewer shown, IProject project) {
        if (CaseFiles.isCase(project) && seen.add(project)) {
            shown.expandToLevel(new CaseNode.Articles(project), 1);
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
            case CaseNode.Articles node -> articles(node);
            case CaseNode.Sets node -> listed(node).sets().toArray();
            case CaseNode.Entities node -> listed(node).entities().toArray();
            default -> NONE;
        };
    }

    private Object[] articles(CaseNode node) {
        Listed known = listed(node);
        return viewer == null ? NONE : rows(viewer, known).made().toArray();
    }

    private Listed listed(CaseNode node) {
        return listed.computeIfAbsent(node.project(), Listed::of);
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return switch (element) {
            case IFile file when CaseFiles.isArticle(file) -> new CaseNode.Articles(file.getProject());
            case CaseNode.AnnotationSet node -> new CaseNode.Sets(node.project());
            case CaseNode.Entity node -> new CaseNode.Entities(node.project());
            case CaseNode.MoreEntities node -> new CaseNode.Entities(node.project());
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
