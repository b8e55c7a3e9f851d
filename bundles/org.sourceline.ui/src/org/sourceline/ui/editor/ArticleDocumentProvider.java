package org.sourceline.ui.editor;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.session.ArticleLocation;
import org.sourceline.ui.session.ArticleLocations;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;
import org.sourceline.ui.session.SessionRegistry;

/** Gives editors the reading text of a session as their document; it is empty until the session is ready. One for each editor. */
final class ArticleDocumentProvider extends AbstractDocumentProvider {

    private final class Opened extends ElementInfo implements SessionListener {

        private final Object element;
        private final ArticleSession session;

        Opened(Object element, ArticleSession session, IDocument document, IAnnotationModel model) {
            super(document, model);
            this.element = element;
            this.session = session;
        }

        @Override
        public void stateChanged(ArticleSession changed) {
            fireElementContentAboutToBeReplaced(element);
            fDocument.set(text(session));
            if (fModel instanceof FindingsModel findings) {
                findings.textReplaced();
            }
            fireElementContentReplaced(element);
        }
    }

    /** The session of an element that is connected. */
    Optional<ArticleSession> session(@Nullable Object element) {
        return element != null && getElementInfo(element) instanceof Opened opened ? Optional.of(opened.session) : Optional.empty();
    }

    private static String text(ArticleSession session) {
        return session.sets().map(sets -> sets.reading().text()).orElse("");
    }

    @Override
    protected ElementInfo createElementInfo(Object element) throws CoreException {
        ArticleLocation location = element instanceof IEditorInput input ? ArticleLocations.of(input).orElse(null) : null;
        if (location == null) {
            throw new CoreException(Status.error("not a file: " + element));
        }
        ArticleSession session = SessionRegistry.get().acquire(location);
        Opened opened = new Opened(element, session, new Document(text(session)), model(location));
        session.addListener(opened);
        return opened;
    }

    private static IAnnotationModel model(ArticleLocation location) {
        IFile file = location.workspaceFile();
        return file == null ? new AnnotationModel() : new FindingsModel(file);
    }

    @Override
    protected void disposeElementInfo(Object element, ElementInfo info) {
        if (info instanceof Opened opened) {
            opened.session.removeListener(opened);
            SessionRegistry.get().release(opened.session);
        }
        super.disposeElementInfo(element, info);
    }

    /** The document never changes by hand; dirty is what the session says. */
    @Override
    protected void addUnchangedElementListeners(Object element, ElementInfo info) {
        removeUnchangedElementListeners(element, info);
    }

    @Override
    public boolean canSaveDocument(@Nullable Object element) {
        return session(element).map(ArticleSession::isDirty).orElse(false);
    }

    @Override
    public boolean mustSaveDocument(@Nullable Object element) {
        return canSaveDocument(element);
    }

    @Override
    public IStatus getStatus(Object element) {
        return Status.OK_STATUS;
    }

    @Override
    protected IDocument createDocument(Object element) {
        return new Document();
    }

    @Override
    protected @Nullable IAnnotationModel createAnnotationModel(Object element) {
        return null;
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) throws CoreException {
        throw new CoreException(Status.error("an article is never written"));
    }

    @Override
    protected @Nullable IRunnableContext getOperationRunner(@Nullable IProgressMonitor monitor) {
        return null;
    }
}
