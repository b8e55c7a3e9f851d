package org.sourceline.ui.sets;

import java.util.List;
import java.util.Map;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.PersonalSet;

/** Lets the user choose the active set, and which ones are shown besides it. Its tool item names the active one. */
public final class SwitchSetHandler extends SetHandler implements IElementUpdater {

    @Override
    void run(Target target) {
        target.desk().withNames(names -> {
            Menu menu = new Menu(target.shell(), SWT.POP_UP);
            fill(menu, 0, target, names);
            menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
            menu.setVisible(true);
        });
    }

    /** Puts the sets into a menu at an index: first to choose the active one, then to show several at once. */
    static void fill(Menu menu, int index, Target target, List<String> names) {
        SetDesk desk = target.desk();
        String active = target.sets().active().orElse("");
        int at = index;
        for (String name : names) {
            if (!name.equals(PersonalSet.SUGGESTED)) {
                item(new MenuItem(menu, SWT.RADIO, at++), Messages.get("sets.menu.active", name), name.equals(active),
                        () -> desk.activate(name));
            }
        }
        new MenuItem(menu, SWT.SEPARATOR, at++);
        for (String name : names) {
            boolean shown = target.sets().names().contains(name);
            MenuItem item = new MenuItem(menu, SWT.CHECK, at++);
            item(item, Messages.get("sets.menu.show", name), shown, shown ? () -> desk.hide(name) : () -> desk.show(name));
            item.setEnabled(!name.equals(active) && !(shown && target.sets().isDirty(name)));
        }
    }

    private static void item(MenuItem item, String text, boolean selected, Runnable action) {
        boolean radio = (item.getStyle() & SWT.RADIO) != 0;
        item.setText(text.replace("&", "&&"));
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> {
            if (!radio || item.getSelection() && !selected) {
                action.run();
            }
        });
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        IEvaluationContext context = PlatformUI.getWorkbench().getService(IHandlerService.class).getCurrentState();
        String active = target(context).flatMap(target -> target.sets().active()).orElse("");
        element.setText(active.isEmpty() ? Messages.get("sets.tool.none") : Messages.get("sets.tool", active));
    }
}
