package org.sourceline.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.store.TextProperty;
import org.sourceline.ui.findings.ArticleFindings;
import org.sourceline.ui.findings.FindingMarkers;
import org.sourceline.ui.findings.FindingsView;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** Two articles, one of which denies what the other says; worked on in the list of findings. */
@ExtendWith(NoErrorLogged.class)
class FindingsListTest {

    private static final String DENIED = "denied-elsewhere";
    private static final String SAYS = "Harbour fees\n\nMARCH 3, 2031 - The harbour office collected 40,000 krone from Marit Olsund, Ruben Askew said.\n";
    private static final String DENIES = "Harbour office\n\nMARCH 4, 2031 - Ilse Varga denied that the harbour office collected 40,000 krone from "
            + "Marit Olsund, as Ruben Askew said.\n";
    private static final int SOON = 50;

    private TestCase owner;
    private IFile article;
    private IViewPart list;

    @BeforeEach
    void open() throws Exception {
        owner = new TestCase("findings list");
        article = owner.article("fees.txt", SAYS);
        IFile other = owner.article("office.txt", DENIES);
        owner.awaitSuggestions(article);
        owner.awaitSuggestions(other);
        Poller.until("the denial to be found", () -> markers(DENIED).size() == 1);
        list = TestCase.workbenchPage().showView(FindingsView.ID);
    }

    @AfterEach
    void close() throws CoreException {
        owner.close();
    }

    private List<IMarker> markers(String rule) {
        try {
            return Arrays.stream(article.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(FindingMarkers.RULE, "").equals(rule)).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Object> row(IMarker marker) {
        TreeViewer tree = (TreeViewer) list.getSite().getSelectionProvider();
        ITreeContentProvider content = (ITreeContentProvider) tree.getContentProvider();
        return Stream.of(content.getElements(tree.getInput()))
                .flatMap(one -> content.hasChildren(one) ? Stream.of(content.getChildren(one)) : Stream.of(one))
                .filter(one -> marker.equals(Adapters.adapt(one, IMarker.class))).findFirst();
    }

    private void select(IMarker marker) {
        Poller.until("the row", () -> row(marker).isPresent());
        TestCase.workbenchPage().activate(list);
        TreeViewer tree = (TreeViewer) list.getSite().getSelectionProvider();
        tree.setSelection(new StructuredSelection(row(marker).orElseThrow()), true);
        Poller.until("the row to be selected", () -> !tree.getStructuredSelection().isEmpty());
    }

    private void run(String command) throws Exception {
        list.getSite().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static List<NoteBody> notes(ArticleSession session) {
        return session.sets().orElseThrow().all().stream().map(Anchored::body).filter(NoteBody.class::isInstance).map(NoteBody.class::cast).toList();
    }

    /** Does something in the next dialog of a kind that opens. */
    private static <T extends Dialog> void inNext(Class<T> kind, Consumer<T> action) {
        Display display = Display.getCurrent();
        display.timerExec(SOON, new Runnable() {
            @Override
            public void run() {
                Stream.of(display.getShells()).map(Shell::getData).filter(kind::isInstance).map(kind::cast).findFirst()
                        .ifPresentOrElse(action, () -> display.timerExec(SOON, this));
            }
        });
    }

    private static <T extends Control> List<T> all(Composite in, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    @Test
    void deleteAsksWhyAndDismisses() throws Exception {
        ArticleSession session = TestCase.open(article);
        IMarker marker = markers(DENIED).getFirst();
        select(marker);
        inNext(InputDialog.class, dialog -> {
            all(dialog.getShell(), Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow()
                    .setText("The fee was paid twice.");
            dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        run(IWorkbenchCommandConstants.EDIT_DELETE);
        Poller.until("the note", () -> !notes(session).isEmpty());
        NoteBody note = notes(session).getFirst();
        assertEquals("The fee was paid twice.", note.value());
        assertEquals(Optional.of(DENIED), TextProperty.in(note.extras(), "dismisses"));
        TestCase.workbenchPage().saveEditor(TestCase.workbenchPage().getActiveEditor(), false);
        Poller.until("the finding to go", () -> markers(DENIED).isEmpty());
    }

    @Test
    void quickFixesAreOfferedForTheRow() throws Exception {
        IMarker marker = markers(DENIED).getFirst();
        select(marker);
        List<String> offered = new ArrayList<>();
        inNext(WizardDialog.class, wizard -> {
            all(wizard.getShell(), Table.class).forEach(table -> Stream.of(table.getItems()).forEach(item -> offered.add(item.getText())));
            wizard.close();
        });
        run("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");
        assertTrue(offered.containsAll(List.of("Dismiss…", "Accept the Link")), offered.toString());
    }

    @Test
    void whatRestsOnOtherArticlesStaysUntilTheCaseIsCompared() throws Exception {
        IMarker marker = markers(DENIED).getFirst();
        new ArticleFindings(owner.project(), Optional.empty()).check(article, new NullProgressMonitor());
        assertEquals(List.of(marker), markers(DENIED));
    }
}
