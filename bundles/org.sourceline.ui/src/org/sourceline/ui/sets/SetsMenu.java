package org.sourceline.ui.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.sourceline.ui.Messages;

/** The sets in a menu. Those that are not shown were looked up when the article was opened or its sets last changed. */
public final class SetsMenu extends ContributionItem {

    @Override
    public void fill(Menu menu, int index) {
        IEvaluationContext context = PlatformUI.getWorkbench().getService(IHandlerService.class).getCurrentState();
        Optional<SetHandler.Target> target = SetHandler.target(context);
        if (target.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH, index);
            none.setText(Messages.get("sets.menu.noArticle"));
            none.setEnabled(false);
            return;
        }
        List<String> names = new ArrayList<>(target.get().sets().names());
        KnownSets.of(target.get().session()).stream().filter(name -> !names.contains(name)).forEach(names::add);
        names.sort(null);
        SwitchSetHandler.fill(menu, index, target.get(), names);
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
