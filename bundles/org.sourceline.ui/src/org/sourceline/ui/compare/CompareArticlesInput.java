package org.sourceline.ui.compare;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Messages;

/** Two articles of a case in the platform's compare editor; neither is changed. */
public final class CompareArticlesInput extends CompareEditorInput {

    private final Case owner;
    private final String left;
    private final String right;

    /**
     * @param left the path of an article in the case
     * @param right the path of another
     */
    public CompareArticlesInput(Case owner, String left, String right) {
        super(configuration(left, right));
        this.owner = owner;
        this.left = left;
        this.right = right;
        setTitle(Messages.get("compare.title", name(left), name(right)));
    }

    private static CompareConfiguration configuration(String left, String right) {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        configuration.setLeftLabel(name(left));
        configuration.setRightLabel(name(right));
        return configuration;
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Opens the compare editor on two articles. */
    public static void open(IWorkbenchPage page, Case owner, String left, String right) {
        CompareUI.openCompareEditorOnPage(new CompareArticlesInput(owner, left, right), page);
    }

    Case owner() {
        return owner;
    }

    @Override
    protected @Nullable Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            monitor.beginTask(getTitle(), IProgressMonitor.UNKNOWN);
            return new ComparedInput(TwoArticles.read(owner, left, right, monitor::isCanceled));
        } catch (IOException e) {
            throw new InvocationTargetException(e, Messages.get("compare.failed", String.valueOf(e.getMessage())));
        } catch (CancellationException e) {
            throw new InterruptedException();
        } finally {
            monitor.done();
        }
    }

    @Override
    public @Nullable Viewer findContentViewer(@Nullable Viewer old, ICompareInput input, Composite parent) {
        return input instanceof ComparedInput ? new ArticlesViewer(parent, this) : super.findContentViewer(old, input, parent);
    }

    /** The article on the left for what asks for a file, else the case, for what asks in which one the user works. */
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Object getAdapter(Class adapter) {
        Optional<IResource> found = !IResource.class.isAssignableFrom(adapter) ? Optional.empty()
                : article().map(article -> adapter == IFile.class ? article : article.getProject()).filter(adapter::isInstance);
        return found.<Object>map(resource -> resource).orElseGet(() -> super.getAdapter(adapter));
    }

    private Optional<IFile> article() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(owner.article(left).toUri())).findFirst();
    }

    @Override
    public boolean canRunAsJob() {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompareArticlesInput that && owner.equals(that.owner) && left.equals(that.left) && right.equals(that.right);
    }

    @Override
    public int hashCode() {
        return 31 * left.hashCode() + right.hashCode();
    }
}
