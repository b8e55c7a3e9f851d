package org.sourceline.ui.editor;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.folding.BoilerplateFolding;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.HistoryActions;
import org.sourceline.ui.session.SetSaver;

/**
 * The editor of an article. The text cannot be changed; Undo, Save and Save As belong to the active annotation set. All offsets are UTF-16
 * units of the reading text, which is the document. UI thread only.
 */
public final class ArticleEditor extends AbstractDecoratedTextEditor {

    public static final String ID = "org.sourceline.ui.editor";
    /** The key context in which letters are commands. */
    public static final String KEYS = "org.sourceline.ui.article";
    private static final String TEXT_KEYS = "org.eclipse.ui.textEditorScope";
    /** The group of the context menu for commands that annotate. */
    public static final String GROUP_ANNOTATE = "org.sourceline.ui.editor.annotate";
    /** The group of the context menu for commands that go somewhere. */
    public static final String GROUP_NAVIGATE = "org.sourceline.ui.editor.navigate";
    /** The group of the context menu for commands about the sources of claims. */
    public static final String GROUP_SOURCE = "org.sourceline.ui.editor.source";

    private final ArticleDocumentProvider provider = new ArticleDocumentProvider();
    private final Margins margins = new Margins(offset -> reveal(new TextSpan(offset, offset)));
    private final EditorLink link = new EditorLink(this);
    private final EditorLooks looks = new EditorLooks(this);
    private final EditorContents contents = new EditorContents(this, margins);
    private @Nullable HistoryActions history;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setSourceViewerConfiguration(new ArticleViewerConfiguration(this));
        setDocumentProvider(provider);
        setEditorContextMenuId(ID + ".context");
        setRulerContextMenuId(ID + ".ruler");
        enableSanityChecking(false);
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {TEXT_KEYS});
    }

    /** The document provider is this editor's own, whatever the input. */
    @Override
    protected void setDocumentProvider(IEditorInput input) {
        setDocumentProvider(provider);
    }

    @Override
    protected void doSetInput(@Nullable IEditorInput input) throws CoreException {
        session().ifPresent(link::disconnect);
        contents.forget();
        super.doSetInput(input);
        session().ifPresent(link::connect);
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(contents.create(parent));
        StyledText widget = textWidget();
        new ZoomWheel().install(widget);
        LetterKeys.install(getSite().getService(IContextService.class), parent, widget);
        link.install(viewer());
        looks.install();
        showState();
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        ArticleViewer viewer = new ArticleViewer(parent, ruler, fOverviewRuler, styles & ~(SWT.H_SCROLL | SWT.BORDER | SWT.FULL_SELECTION));
        getSourceViewerDecorationSupport(viewer);
        margins.install(viewer.getTextWidget());
        return viewer;
    }

    @Override
    protected IOverviewRuler createOverviewRuler(ISharedTextColors colors) {
        return margins.overview();
    }

    @Override
    protected IVerticalRuler createVerticalRuler() {
        return margins.ruler();
    }

    @Override
    protected void updateContributedRulerColumns(CompositeRuler ruler) {
        margins.changed();
    }

    @Override
    protected boolean isOverviewRulerVisible() {
        return true;
    }

    /** Findings are the only annotations of the platform's model, and the margins show them. */
    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        support.uninstall();
    }

    @Override
    protected void initializeViewerColors(ISourceViewer viewer) {
        EditorLooks.paint(viewer.getTextWidget());
    }

    /** The session's state changed: shows the text, that it is being read, or why it cannot be. */
    void showState() {
        session().filter(session -> getSourceViewer() != null).ifPresent(session -> {
            contents.show(session);
            titleChanged();
        });
    }

    void showNotices(ArticleSession session) {
        contents.showNotices(session);
    }

    /** Annotations changed: the outline follows. */
    void outlineChanged() {
        contents.annotationsChanged();
    }

    /** The selected annotation changed: the outline follows. */
    void outlineFollows(@Nullable Anchored selected) {
        contents.follow(selected);
    }

    /** The opened article with its sets; empty while there is no text. */
    public Optional<ArticleSets> readSets() {
        return reader().map(OpenReader::sets);
    }

    /** What this editor keeps for its article; empty while there is no text. */
    Optional<OpenReader> reader() {
        return contents.reader();
    }

    Optional<ArticleSession> session() {
        return provider.session(getEditorInput());
    }

    ProjectionViewer viewer() {
        return (ProjectionViewer) getSourceViewer();
    }

    /** The widget that shows the text; its offsets are those of the reading text only where nothing above is folded. */
    public StyledText textWidget() {
        return viewer().getTextWidget();
    }

    /** Between the reading text and the widget. */
    public Coordinates coordinates() {
        return new Coordinates(viewer());
    }

    /** What is selected, without white space at its ends and in whole graphemes; empty at the caret if nothing is. */
    public TextSpan selection() {
        Point selected = viewer().getSelectedRange();
        TextSpan span = new TextSpan(Math.max(0, selected.x), Math.max(0, selected.x) + Math.max(0, selected.y));
        TextSpan trimmed = reader().map(open -> open.boundaries().trim(span)).orElse(span);
        return reader().map(open -> open.boundaries().wholeGraphemes(trimmed)).orElse(trimmed);
    }

    /** The text offset of the caret. */
    public int caret() {
        return coordinates().toText(textWidget().getCaretOffset());
    }

    /** The word at an offset; empty where there is none. */
    public Optional<TextSpan> wordAt(int offset) {
        return reader().flatMap(open -> open.boundaries().wordAt(offset));
    }

    /** The sentence at an offset; empty where there is none. */
    public Optional<TextSpan> sentenceAt(int offset) {
        return reader().flatMap(open -> open.boundaries().sentenceAt(offset));
    }

    /** Selects a span and scrolls to it, opening what is folded around it. */
    public void reveal(TextSpan span) {
        ProjectionViewer viewer = viewer();
        viewer.exposeModelRange(new Region(span.start(), span.length()));
        viewer.setSelectedRange(span.start(), span.length());
        viewer.revealRange(span.start(), span.length());
        markInNavigationHistory();
    }

    /** The folds of the article; empty while there is no text. */
    public Optional<BoilerplateFolding> folding() {
        return reader().map(OpenReader::folding);
    }

    /** The paragraphs of the article; empty while there is no text. */
    public Optional<Paragraphs> paragraphs() {
        return reader().map(OpenReader::paragraphs);
    }

    /** The words that stand in place of the text while there is none; empty while it is shown. */
    public String message() {
        return contents.message();
    }

    /** Name, tooltip or dirty state may have changed. */
    void titleChanged() {
        session().ifPresent(session -> setPartName(EditorTitle.name(session)));
        firePropertyChange(PROP_DIRTY);
        setTitleToolTip(getTitleToolTip());
    }

    @Override
    public String getTitleToolTip() {
        return session().map(EditorTitle::toolTip).orElseGet(super::getTitleToolTip);
    }

    @Override
    public boolean isEditable() {
        return false;
    }

    @Override
    public boolean isEditorInputModifiable() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return session().map(ArticleSession::isDirty).orElse(false);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session().flatMap(ArticleSession::sets).flatMap(sets -> sets.active()).isPresent();
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        session().ifPresent(session -> {
            try {
                SetSaver.of(session).saveNow(monitor);
            } catch (CoreException e) {
                ErrorDialog.openError(getSite().getShell(), null, null, e.getStatus());
            }
        });
    }

    @Override
    public void doSaveAs() {
        session().ifPresent(session -> SaveSetAs.ask(getSite().getShell(), session));
    }

    @Override
    public Saveable[] getSaveables() {
        return session().map(session -> new Saveable[] {new EditorSaveable(this, session)}).orElse(new Saveable[0]);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    protected boolean getInitialWordWrapStatus() {
        return true;
    }

    @Override
    protected boolean isBlockSelectionModeSupported() {
        return false;
    }

    @Override
    protected boolean isPrefQuickDiffAlwaysOn() {
        return false;
    }

    /** Nothing is dropped into the text, and nothing dragged out of it. */
    @Override
    protected void initializeDragAndDrop(ISourceViewer viewer) {
        viewer.getTextWidget().setDragDetect(false);
    }

    @Override
    protected void createUndoRedoActions() {
        session().ifPresent(session -> {
            forgetHistory();
            HistoryActions made = new HistoryActions(getEditorSite(), session.undoContext(), false);
            setAction(ITextEditorActionConstants.UNDO, made.undo());
            setAction(ITextEditorActionConstants.REDO, made.redo());
            history = made;
        });
    }

    private void forgetHistory() {
        if (history != null) {
            history.dispose();
            history = null;
        }
    }

    @Override
    protected void createActions() {
        super.createActions();
        new EditorActions(this).replace(this::setAction);
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        EditorMenu.fill(menu, (group, action) -> addAction(menu, group, action));
    }

    @Override
    protected void rulerContextMenuAboutToShow(IMenuManager menu) {
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    @Override
    protected void handleCursorPositionChanged() {
        super.handleCursorPositionChanged();
        link.caretMoved();
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        if (adapter == ArticleSession.class) {
            return session().map(adapter::cast).orElse(null);
        }
        if (adapter == IContentOutlinePage.class) {
            return adapter.cast(contents.outline());
        }
        if (adapter == IGotoMarker.class) {
            return adapter.cast(new GoToFinding(this));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        looks.dispose();
        session().ifPresent(link::disconnect);
        forgetHistory();
        contents.close();
        super.dispose();
    }
}
