package org.sourceline.ui.cases.explorer;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.sourceline.ui.entities.EntitiesView;

/** The view that shows the cases of the workspace. */
public final class CaseExplorer extends CommonNavigator {

    /** The view's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.ui.explorer";

    /** What the platform offers to projects of programs, and what would write into an article: applying a patch, replacing its text. */
    private static final List<String> UNWANTED = List.of("team.main", "replaceWithMenu");

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        Menu menu = getCommonViewer().getControl().getMenu();
        if (menu != null) {
            menu.addListener(SWT.Show, shown -> withoutUnwanted(menu));
        }
    }

    /** As the menu shows, since the platform adds these when all others were asked. */
    private static void withoutUnwanted(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            if (item.getData() instanceof IContributionItem contribution && UNWANTED.contains(String.valueOf(contribution.getId()))) {
                item.dispose();
            }
        }
    }

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    /** Entities open in the Entities view. */
    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        Object first = event.getSelection() instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
        switch (first) {
            case CaseNode.Entity node -> EntitiesView.show(getSite().getPage(), node.project(), node.entity().id());
            case CaseNode.MoreEntities node -> EntitiesView.open(getSite().getPage());
            case null, default -> super.handleDoubleClick(event);
        }
    }
}
