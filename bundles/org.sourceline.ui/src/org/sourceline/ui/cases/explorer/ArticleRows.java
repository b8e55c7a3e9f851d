package org.sourceline.ui.cases.explorer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.swt.widgets.Control;

/**
 * The articles of a case as rows of the tree. There may be thousands, and each row takes its time to be made or named: so the tree has the first
 * ones at once, and the others, and new names, a few at a time, between other events. UI thread only.
 */
final class ArticleRows {

    /** Made or named in a turn. */
    private static final int STEP = 10;
    /** About as many as fit on a screen. */
    private static final int FIRST = 30;

    private final AbstractTreeViewer tree;
    private final CaseNode.Articles node;
    private final Set<IFile> misnamed = new LinkedHashSet<>();
    private List<IFile> all;
    private int made;
    private boolean going;

    ArticleRows(AbstractTreeViewer tree, Listed listed) {
        this.tree = tree;
        node = new CaseNode.Articles(listed.project());
        all = listed.articles();
        made = Math.min(FIRST, all.size());
        goOn();
    }

    /** The articles that have rows by now. */
    List<IFile> made() {
        return all.subList(0, made);
    }

    /** The case has other articles, or their names make another order. */
    void become(Listed listed, List<IFile> renamed) {
        List<IFile> before = List.copyOf(made());
        all = listed.articles();
        made = Math.min(all.size(), moved(before) > FIRST ? Math.max(FIRST, selected() + 1) : Math.max(FIRST, before.size()));
        misnamed.addAll(renamed);
        if (!made().equals(before)) {
            tree.refresh(node, false);
        }
        tree.update(node, null);
        goOn();
    }

    /** How many rows get another article: each of them would be named at once. */
    private int moved(List<IFile> before) {
        return (int) IntStream.range(0, Math.min(before.size(), all.size())).filter(i -> !before.get(i).equals(all.get(i))).count();
    }

    /** The last that is selected stays so. */
    private int selected() {
        return tree.getStructuredSelection().stream().mapToInt(all::indexOf).max().orElse(-1);
    }

    private void goOn() {
        if (!going && isUnfinished()) {
            going = true;
            tree.getControl().getDisplay().asyncExec(this::turn);
        }
    }

    private boolean isUnfinished() {
        return made < all.size() || !misnamed.isEmpty();
    }

    private void turn() {
        going = false;
        if (tree.getControl().isDisposed()) {
            return;
        }
        if (made < all.size()) {
            make();
        } else {
            name();
        }
        if (isUnfinished()) {
            goOn();
        } else {
            redraw(tree.getControl());
        }
    }

    /** A row whose label changes while the tree is drawn is drawn over the old one, and looks bold, until all of it is drawn once more. */
    static void redraw(Control tree) {
        tree.getDisplay().asyncExec(() -> {
            if (!tree.isDisposed()) {
                tree.redraw();
            }
        });
    }

    /** By a refresh, since a navigator does not know whose the elements are that are merely added. */
    private void make() {
        made = Math.min(made + STEP, all.size());
        tree.refresh(node, false);
    }

    private void name() {
        List<IFile> next = new ArrayList<>();
        for (Iterator<IFile> some = misnamed.iterator(); some.hasNext() && next.size() < STEP; some.remove()) {
            next.add(some.next());
        }
        tree.update(next.toArray(), null);
    }
}
