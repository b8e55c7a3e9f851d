package org.sourceline.ui.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.links.CaseKnowledge;
import org.sourceline.ui.links.CaseLinker;
import org.sourceline.ui.provenance.Whereabouts;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;

/** Lists the sources of a case with their claims: of the case of the article in the active editor, else of the first case. */
public final class SourcesView extends ViewPart {

    /** The view's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.ui.sources";
    /** What changes in quick succession is read once. */
    private static final long SETTLE_MILLIS = 200;

    private final Consumer<IProject> changes = this::changed;
    private final Job job = Job.create(Messages.get("sources.job"), (ICoreRunnable) monitor -> read());
    private @Nullable Shown shown;
    private @Nullable ActiveSession active;
    private volatile @Nullable IProject project;
    private volatile SourceQuery query = SourceQuery.ALL;
    private volatile boolean outdated = true;
    /** Of the thread of the job. */
    private List<Source> sources = List.of();

    /** The widgets. */
    private record Shown(Display display, PageBook book, Label message, Composite list, Label summary, SourceTree tree) {
    }

    /** The rows of a query, and how many sources and claims the case has. */
    private record Answer(SourceQuery query, List<Source> rows, int sources, int claims) {
    }

    @Override
    public void createPartControl(Composite parent) {
        PageBook book = new PageBook(parent, SWT.NONE);
        Label message = new Label(book, SWT.WRAP);
        message.setText(Messages.get("sources.none"));
        Composite list = new Composite(book, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(list);
        Text filter = new Text(list, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("sources.filter"));
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(filter);
        Label summary = new Label(list, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        SourceTree tree = new SourceTree(list, column -> ask(query.sortedBy(column)));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(tree.viewer().getControl());
        filter.addListener(SWT.Modify, event -> ask(query.with(filter.getText())));
        tree.viewer().addDoubleClickListener(this::open);
        getSite().setSelectionProvider(tree.viewer());
        job.setSystem(true);
        shown = new Shown(parent.getDisplay(), book, message, list, summary, tree);
        book.showPage(message);
        active = new ActiveSession(getSite(), new SessionListener() { }, session -> follow(session));
        CaseIndex.get().addListener(changes);
        CaseLinker.get().addListener(changes);
    }

    @Override
    public void setFocus() {
        if (shown != null) {
            shown.tree().viewer().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        CaseIndex.get().removeListener(changes);
        CaseLinker.get().removeListener(changes);
        if (active != null) {
            active.dispose();
        }
        job.cancel();
        shown = null;
        super.dispose();
    }

    private void follow(Optional<ArticleSession> session) {
        IProject now = session.flatMap(one -> one.location().inWorkspace()).map(file -> file.getProject()).filter(CaseFiles::isCase)
                .or(this::edited).or(() -> Optional.ofNullable(project).filter(CaseFiles::isCase)).or(SourcesView::firstCase).orElse(null);
        if (now == null || !now.equals(project)) {
            project = now;
            outdated = true;
            job.schedule();
        }
    }

    /** The case of what is in the active editor, be it no article: two articles side by side, for one. */
    private Optional<IProject> edited() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        IResource file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
        return Optional.ofNullable(file).map(IResource::getProject).filter(CaseFiles::isCase);
    }

    private static Optional<IProject> firstCase() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(CaseFiles::isCase).findFirst();
    }

    /** On the thread that read the case. */
    private void changed(IProject which) {
        IProject now = project;
        if (now == null || now.equals(which)) {
            outdated = true;
            job.schedule(SETTLE_MILLIS);
        }
    }

    private void ask(SourceQuery wanted) {
        query = wanted;
        job.schedule();
    }

    private void read() {
        IProject now = Optional.ofNullable(project).or(SourcesView::firstCase).orElse(null);
        project = now;
        if (outdated) {
            outdated = false;
            sources = now == null ? List.of() : Source.of(CaseIndex.get().contents(now).statements(), ids(now));
        }
        SourceQuery asked = query;
        Answer answer = new Answer(asked, asked.of(sources), sources.size(), sources.stream().mapToInt(source -> source.said().size()).sum());
        Shown widgets = shown;
        if (widgets != null && !widgets.display().isDisposed() && asked.equals(query)) {
            widgets.display().asyncExec(() -> show(answer, now));
        }
    }

    /** What is known of the case tells which sources of different articles are one; before that, equal ids are. */
    private static Function<Statement, String> ids(IProject of) {
        Optional<CaseKnowledge> known = CaseLinker.get().knowledge(of);
        return one -> known.map(all -> all.index().sourceOf(one.article(), one.claim()))
                .orElseGet(() -> Optional.ofNullable(one.claim().sourceEntity()).orElse(""));
    }

    private void show(Answer answer, @Nullable IProject of) {
        Shown widgets = shown;
        if (widgets == null || widgets.book().isDisposed()) {
            return;
        }
        widgets.summary().setText(Messages.get("sources.summary", answer.sources(), answer.claims(), of == null ? "" : of.getName()));
        widgets.tree().show(answer.rows(), answer.query());
        widgets.book().showPage(answer.sources() == 0 ? widgets.message() : widgets.list());
        widgets.list().layout();
    }

    private void open(DoubleClickEvent event) {
        Shown widgets = shown;
        IProject of = project;
        IPath root = of == null ? null : of.getLocation();
        if (widgets == null || root == null || !(event.getSelection() instanceof IStructuredSelection selection)) {
            return;
        }
        switch (selection.getFirstElement()) {
            case Source.Said said -> new Whereabouts(getSite().getPage(), root.toPath()).go(said.statement().place(), true, this);
            case Source source -> widgets.tree().viewer().setExpandedState(source, !widgets.tree().viewer().getExpandedState(source));
            case null, default -> { }
        }
    }
}
