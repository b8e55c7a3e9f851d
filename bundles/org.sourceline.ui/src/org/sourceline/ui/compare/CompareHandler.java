package org.sourceline.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.store.Case;
import org.sourceline.ui.cases.CaseFiles;

/** Opens two articles that are selected in the explorer side by side. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public void setEnabled(@Nullable Object evaluationContext) {
        Object selection = HandlerUtil.getVariable(evaluationContext, "selection");
        setBaseEnabled(selection instanceof IStructuredSelection chosen && articles(chosen).size() == 2);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> files = articles(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen ? chosen
                : StructuredSelection.EMPTY);
        if (files.size() == 2) {
            IPath root = files.getFirst().getProject().getLocation();
            if (root != null) {
                CompareArticlesInput.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), new Case(root.toPath()),
                        path(files.getFirst()), path(files.getLast()));
            }
        }
        return null;
    }

    private static String path(IFile file) {
        return file.getProjectRelativePath().toString();
    }

    /** The selected articles, if all are of one case. */
    private static List<IFile> articles(IStructuredSelection selection) {
        Stream<?> elements = selection.toList().stream();
        List<IFile> files = elements.flatMap(element -> Optional.ofNullable(Adapters.adapt(element, IFile.class)).stream())
                .filter(CaseFiles::isArticle).toList();
        return files.stream().map(IFile::getProject).distinct().count() == 1 && files.size() == selection.size() ? files : List.of();
    }
}
