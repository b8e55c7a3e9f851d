package org.sourceline.ui.review;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.sourceline.core.review.Criteria;

/** Does what the links in the words of the view offer. */
record ReviewLinks(ReviewView view) {

    private static final String FINDINGS = "org.sourceline.ui.findings";

    /** @param link the address of the link */
    void follow(String link) {
        ReviewBar.Wish wish = view.wish();
        switch (link) {
            case "clear" -> view.ask(wish.with(Criteria.ALL.withDecided(wish.criteria().decided())));
            case "decided" -> view.ask(wish.with(Criteria.ALL.withDecided(true)));
            case "case" -> view.ask(wish.with(Scope.CASE));
            case "save" -> save(wish.scope());
            case "findings" -> findings();
            default -> throw new IllegalArgumentException("no such link: " + link);
        }
        view.setFocus();
    }

    private void save(Scope scope) {
        IWorkbenchPage page = view.getSite().getPage();
        IEditorPart editor = page.getActiveEditor();
        if (scope == Scope.CASE) {
            page.saveAllEditors(false);
        } else if (editor != null) {
            page.saveEditor(editor, false);
        }
    }

    private void findings() {
        try {
            view.getSite().getPage().showView(FINDINGS);
        } catch (PartInitException e) {
            ILog.of(ReviewLinks.class).log(e.getStatus());
        }
    }
}
