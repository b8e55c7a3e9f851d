package org.sourceline.ui.search;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.sourceline.ui.provenance.Whereabouts;

/** Shows the hits of a search over a case by article. */
public final class CaseResultPage extends AbstractTextSearchViewPage {

    /** Up to how many hits are all in sight; of more the articles are. */
    private static final int UNFOLDED = 300;

    /** Only as a tree: the same passages without their articles would say less. */
    public CaseResultPage() {
        super(FLAG_LAYOUT_TREE);
        setElementLimit(-1);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new HitContents());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new HitLabels()));
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new IllegalStateException("hits are shown as a tree");
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        if (getViewer() instanceof TreeViewer tree) {
            tree.refresh();
            if (getInput() != null && getInput().getMatchCount() <= UNFOLDED) {
                tree.expandAll();
            }
        }
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void handleOpen(OpenEvent event) {
        if (event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Hit hit) {
            go(hit, true);
        }
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        if (match.getElement() instanceof Hit hit) {
            go(hit, activate);
        }
    }

    private void go(Hit hit, boolean activate) {
        if (getInput() instanceof CaseResult result) {
            new Whereabouts(getSite().getPage(), result.query().owner().root()).go(hit.place(), activate, this);
        }
    }
}
