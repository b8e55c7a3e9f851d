package org.sourceline.ui.provenance;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Drawing;
import org.sourceline.analysis.picture.Drawn;
import org.sourceline.analysis.picture.Place;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.UndoInView;
import org.sourceline.ui.links.CaseLinker;
import org.sourceline.ui.provenance.picture.ElkLayout;
import org.sourceline.ui.provenance.picture.PictureCanvas;
import org.sourceline.ui.provenance.picture.PictureWords;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.SessionListener;

/**
 * Shows the source line of the claim that is selected in the article, as a tree and as a picture; for an entity what it says, and for a
 * whole article all its sources. What is chosen here is shown in its article, whichever that is. While the view has the keyboard it keeps
 * what it shows.
 */
public final class SourceLineView extends ViewPart implements SessionListener {

    /** The view's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.ui.provenance";

    private final Consumer<IProject> knowledge = project -> knowledgeChanged();
    private final SourceLineContents contents = new SourceLineContents(Messages.get("provenance.answered"), Messages.get("provenance.answers"));
    private @Nullable UndoInView undo;
    private @Nullable ActiveSession active;
    private @Nullable Shown shown;
    private Shows shows = Shows.PICTURE;
    private boolean wholeArticle;
    private @Nullable ArticleSession subjectOf;

    /** The widgets. */
    private record Shown(PageBook book, Label message, Composite line, Label claim, SashForm sash, TreeViewer tree, PictureCanvas picture,
            PictureJob job) {
    }

    /** What the view shows of a source line. */
    public enum Shows {
        TREE, PICTURE, BOTH
    }

    @Override
    public void createPartControl(Composite parent) {
        PageBook book = new PageBook(parent, SWT.NONE);
        Label message = new Label(book, SWT.WRAP);
        Composite line = new Composite(book, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(line);
        Label claim = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(120, SWT.DEFAULT).applyTo(claim);
        SashForm sash = new SashForm(line, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        TreeViewer tree = new TreeViewer(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(contents);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SourceLineLabels()));
        tree.addPostSelectionChangedListener(event -> reveal(event.getStructuredSelection().getFirstElement()));
        PictureWords words = new PictureWords();
        PictureCanvas picture = new PictureCanvas(sash, words);
        picture.onChosen(this::go);
        getSite().setSelectionProvider(tree);
        PictureJob job = new PictureJob(picture.control(), words, picture.widths(), this::show);
        shown = new Shown(book, message, line, claim, sash, tree, picture, job);
        getSite().getService(IContextService.class).activateContext(ID);
        ElkLayout.warmUp();
        show(ShowsHandler.state(getSite()));
        undo = new UndoInView(getViewSite());
        active = new ActiveSession(getSite(), this, this::sessionShown);
        CaseLinker.get().addListener(knowledge);
    }

    @Override
    public void dispose() {
        CaseLinker.get().removeListener(knowledge);
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (shown != null) {
            (shows == Shows.TREE || shown.picture().drawing() == Drawing.EMPTY ? shown.tree().getControl() : shown.picture().control()).setFocus();
        }
    }

    /** Shows the tree, the picture, or one above the other. */
    public void show(Shows what) {
        shows = what;
        Shown widgets = shown;
        if (widgets != null) {
            widgets.sash().setMaximizedControl(switch (what) {
                case TREE -> widgets.tree().getControl();
                case PICTURE -> widgets.picture().control();
                case BOTH -> null;
            });
        }
    }

    /** The picture; empty while the view is not there. */
    public Optional<PictureCanvas> picture() {
        return Optional.ofNullable(shown).map(Shown::picture);
    }

    /** What is shown, in words. */
    String title() {
        return shown == null ? "" : shown.claim().getText();
    }

    /** Shows all sources of the article instead of the claim at the caret, or the claim again. */
    public void showWholeArticle(boolean whole) {
        wholeArticle = whole;
        refresh();
    }

    @Override
    public void stateChanged(ArticleSession session) {
        follow();
    }

    @Override
    public void annotationsChanged(ArticleSession session, ArticleListener.Event event) {
        follow();
    }

    @Override
    public void selectionChanged(ArticleSession session, @Nullable Anchored selected, Object origin) {
        if (origin != this) {
            follow();
        }
    }

    private void sessionShown(Optional<ArticleSession> session) {
        if (undo != null) {
            undo.show(session.map(one -> CaseEdits.undoContext(new Case(one.location().root()))).orElse(null));
        }
        follow();
    }

    /** On the thread of the comparison. */
    private void knowledgeChanged() {
        Shown widgets = shown;
        if (widgets != null && !widgets.book().isDisposed()) {
            widgets.book().getDisplay().asyncExec(() -> {
                boolean leads = getSite().getPage().getActivePart() == this;
                if (!leads || active != null && active.session().filter(one -> one == subjectOf).isPresent()) {
                    refresh();
                }
            });
        }
    }

    /** The claim that is shown with its way; empty if something else is shown. */
    Optional<SourceLine> line() {
        return Optional.ofNullable(shown).map(widgets -> widgets.tree().getInput()).filter(SourceLine.class::isInstance).map(SourceLine.class::cast);
    }

    /** The article of what is shown. */
    Optional<ArticleSession> subjectSession() {
        return Optional.ofNullable(subjectOf);
    }

    private void follow() {
        if (getSite().getPage().getActivePart() != this || subjectOf == null) {
            refresh();
        }
    }

    private void refresh() {
        Shown widgets = shown;
        if (widgets == null || widgets.book().isDisposed()) {
            return;
        }
        Optional<ArticleSession> session = active == null ? Optional.empty() : active.session();
        Optional<Supplier<Scene>> scene = session.flatMap(one -> one.sets().flatMap(sets -> scene(one, sets)));
        subjectOf = scene.isPresent() ? session.orElse(null) : null;
        scene.ifPresentOrElse(one -> widgets.job().draw(one, widgets.sash().getSize()), () -> {
            widgets.job().forget();
            widgets.message().setText(Messages.get(session.isEmpty() ? "provenance.noArticle" : "provenance.noClaim"));
            widgets.tree().setInput(null);
            widgets.picture().show(Drawing.EMPTY);
            widgets.book().showPage(widgets.message());
        });
    }

    private Optional<Supplier<Scene>> scene(ArticleSession session, ArticleSets sets) {
        return wholeArticle ? Optional.of(Scene.ofArticle(session, sets)) : session.selected().flatMap(one -> Scene.of(session, sets, one));
    }

    private void show(Scene scene, Drawing drawing) {
        Shown widgets = shown;
        if (widgets != null) {
            widgets.claim().setText(scene.title());
            widgets.tree().setInput(scene.tree());
            contents.unfolded(scene.tree()).forEach(one -> widgets.tree().setExpandedState(one, true));
            widgets.picture().show(drawing);
            widgets.book().showPage(widgets.line());
            widgets.line().layout();
        }
    }

    private void reveal(@Nullable Object element) {
        ArticleSession from = subjectOf;
        if (from != null) {
            SourceLineContents.place(element, from).ifPresent(place -> go(place, false));
        }
    }

    private void go(Drawn what, boolean activate) {
        what.places().stream().findFirst().ifPresent(place -> go(place, activate));
    }

    private void go(Place place, boolean activate) {
        ArticleSession from = subjectOf;
        if (from != null) {
            new Whereabouts(getSite().getPage(), from.location().root()).go(place, activate, this);
        }
    }
}
