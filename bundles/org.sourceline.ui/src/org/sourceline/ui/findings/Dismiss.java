package org.sourceline.ui.findings;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.finding.Dismissal;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.annotate.Making;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.OpenArticle;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;

/** Puts findings aside with a note in the person's set: as checked, as no doubt at all, or whatever the rule finds in the article. */
final class Dismiss extends WorkbenchMarkerResolution {

    /** How much is put aside, and why. */
    enum Way {
        CHECKED, ONCE, RULE;

        private String key() {
            return "findings.fix." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final IMarker marker;
    private final Way way;

    Dismiss(IMarker marker, Way way) {
        this.marker = marker;
        this.way = way;
    }

    /** Whether somebody may put a finding aside: what cannot be read has to be mended, and what was not compared is a fact. */
    static boolean isPossible(IMarker finding) {
        String rule = finding.getAttribute(FindingMarkers.RULE, "");
        return !rule.isEmpty() && !rule.equals(ArticleFindings.PAGE_UNREADABLE) && !rule.equals(ArticleFindings.SETTINGS)
                && !rule.equals(CaseFindings.LEFT_OUT);
    }

    @Override
    public String getLabel() {
        return Messages.get(way.key());
    }

    @Override
    public String getDescription() {
        return Messages.get(way.key() + ".description");
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(other -> !other.equals(marker) && !other.getAttribute(FindingMarkers.SUBJECT, "-").equals("-")
                && other.getAttribute(FindingMarkers.RULE, "").equals(marker.getAttribute(FindingMarkers.RULE, ""))).toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker finding) {
        run(new IMarker[] {finding}, null);
    }

    /** Asks once for the reason of all. */
    @Override
    public void run(IMarker[] findings, @Nullable IProgressMonitor monitor) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        InputDialog dialog = new InputDialog(page.getWorkbenchWindow().getShell(), getLabel(), Messages.get(way.key() + ".why"), "",
                text -> text.isBlank() ? Messages.get("findings.fix.noReason") : null);
        if (dialog.open() == Window.OK) {
            Arrays.stream(findings).forEach(finding -> dismiss(page, finding, dialog.getValue().strip()));
        }
    }

    void dismiss(IWorkbenchPage page, IMarker finding, String reason) {
        if (!(finding.getResource() instanceof IFile file)) {
            return;
        }
        try {
            IEditorPart editor = IDE.openEditor(page, file, OpenArticle.EDITOR, true);
            ActiveSession.of(editor).ifPresent(session -> FindingLink.whenKnown(finding,
                    link -> session.whenReady(sets -> dismiss(session, sets, finding, link, reason))));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void dismiss(ArticleSession session, ArticleSets sets, IMarker finding, Optional<Link> link, String reason) {
        if (!finding.exists()) {
            StatusManager.getManager().handle(Status.info(Messages.get("findings.fix.gone")), StatusManager.SHOW);
            return;
        }
        String rule = finding.getAttribute(FindingMarkers.RULE, "");
        NoteBody note = way == Way.RULE ? Dismissal.wholeRule(rule, reason) : once(sets, finding, link, rule, reason);
        try {
            Hand hand = new Hand(sets, Author.name(), InstantSource.system());
            session.execute(new Making(hand).note(way == Way.RULE ? List.of() : passages(sets, finding), note, getLabel()));
        } catch (EditRefusedException e) {
            StatusManager.getManager().handle(Status.info(String.valueOf(e.getMessage())), StatusManager.SHOW);
        }
    }

    private static NoteBody once(ArticleSets sets, IMarker finding, Optional<Link> link, String rule, String reason) {
        String subject = finding.getAttribute(FindingMarkers.SUBJECT, "");
        if (link.isPresent() && subject.equals(link.get().subject())) {
            return Dismissal.once(rule, subject, reason, link.get());
        }
        return sets.find(finding.getAttribute(FindingMarkers.ANNOTATION, ""))
                .map(on -> Dismissal.once(rule, subject, reason, on.annotation(), sets.article().sha256())).orElseGet(() -> Dismissal.once(rule, subject, reason));
    }

    private static List<Passage> passages(ArticleSets sets, IMarker finding) {
        int start = finding.getAttribute(IMarker.CHAR_START, -1);
        int end = finding.getAttribute(IMarker.CHAR_END, -1);
        return start < 0 || end <= start || end > sets.reading().text().length() ? List.of() : List.of(sets.passages().at(new TextSpan(start, end)));
    }
}
