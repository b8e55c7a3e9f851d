package org.sourceline.app;

import static org.eclipse.ui.actions.ActionFactory.ABOUT;
import static org.eclipse.ui.actions.ActionFactory.BACKWARD_HISTORY;
import static org.eclipse.ui.actions.ActionFactory.CLOSE;
import static org.eclipse.ui.actions.ActionFactory.CLOSE_ALL;
import static org.eclipse.ui.actions.ActionFactory.COPY;
import static org.eclipse.ui.actions.ActionFactory.EXPORT;
import static org.eclipse.ui.actions.ActionFactory.FIND;
import static org.eclipse.ui.actions.ActionFactory.FORWARD_HISTORY;
import static org.eclipse.ui.actions.ActionFactory.IMPORT;
import static org.eclipse.ui.actions.ActionFactory.NEW;
import static org.eclipse.ui.actions.ActionFactory.OPEN_NEW_WINDOW;
import static org.eclipse.ui.actions.ActionFactory.PREFERENCES;
import static org.eclipse.ui.actions.ActionFactory.PRINT;
import static org.eclipse.ui.actions.ActionFactory.PROPERTIES;
import static org.eclipse.ui.actions.ActionFactory.QUIT;
import static org.eclipse.ui.actions.ActionFactory.REDO;
import static org.eclipse.ui.actions.ActionFactory.RESET_PERSPECTIVE;
import static org.eclipse.ui.actions.ActionFactory.SAVE;
import static org.eclipse.ui.actions.ActionFactory.SAVE_ALL;
import static org.eclipse.ui.actions.ActionFactory.SAVE_AS;
import static org.eclipse.ui.actions.ActionFactory.SELECT_ALL;
import static org.eclipse.ui.actions.ActionFactory.SHOW_VIEW_MENU;
import static org.eclipse.ui.actions.ActionFactory.UNDO;

import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus and the tool bar of the platform's own commands. What belongs to articles is contributed by the features themselves. */
final class SourcelineActionBarAdvisor extends ActionBarAdvisor {

    private static final String ADDITIONS = IWorkbenchActionConstants.MB_ADDITIONS;

    SourcelineActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : new ActionFactory[] {ABOUT, BACKWARD_HISTORY, CLOSE, CLOSE_ALL, COPY, EXPORT, FIND, FORWARD_HISTORY,
            IMPORT, NEW, OPEN_NEW_WINDOW, PREFERENCES, PRINT, PROPERTIES, QUIT, REDO, RESET_PERSPECTIVE, SAVE, SAVE_ALL, SAVE_AS,
            SELECT_ALL, SHOW_VIEW_MENU, UNDO}) {
            register(factory.create(window));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        bar.add(file(window));
        bar.add(edit(window));
        bar.add(navigate());
        bar.add(new GroupMarker(ADDITIONS));
        bar.add(window(window));
        bar.add(help(window));
    }

    private MenuManager file(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.get("menu.file"), IWorkbenchActionConstants.M_FILE);
        MenuManager wizards = new MenuManager(Messages.get("menu.new"), "new");
        wizards.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        menu.add(wizards);
        menu.add(new GroupMarker("new.ext"));
        add(menu, "close.group", CLOSE, CLOSE_ALL);
        add(menu, "save.group", SAVE, SAVE_AS, SAVE_ALL);
        add(menu, "print.ext", PRINT);
        add(menu, "import.ext", IMPORT, EXPORT);
        menu.add(new Separator(ADDITIONS));
        add(menu, "properties", PROPERTIES);
        MenuManager recent = new MenuManager(Messages.get("menu.recent"), "recent");
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        menu.add(recent);
        add(menu, "quit", QUIT);
        return menu;
    }

    private MenuManager edit(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.get("menu.edit"), IWorkbenchActionConstants.M_EDIT);
        add(menu, "undo.ext", UNDO, REDO);
        add(menu, "cut.ext", COPY, SELECT_ALL);
        add(menu, "find.ext", FIND);
        menu.add(command(window, "org.eclipse.ui.edit.findNext"));
        menu.add(command(window, "org.eclipse.ui.edit.findPrevious"));
        menu.add(new Separator(ADDITIONS));
        return menu;
    }

    private MenuManager navigate() {
        MenuManager menu = new MenuManager(Messages.get("menu.navigate"), IWorkbenchActionConstants.M_NAVIGATE);
        menu.add(new GroupMarker("open.ext"));
        menu.add(new Separator(ADDITIONS));
        add(menu, "history", BACKWARD_HISTORY, FORWARD_HISTORY);
        return menu;
    }

    private MenuManager window(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.get("menu.window"), IWorkbenchActionConstants.M_WINDOW);
        add(menu, "window.new", OPEN_NEW_WINDOW);
        MenuManager views = new MenuManager(Messages.get("menu.window.views"), "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        add(menu, "window.perspective", RESET_PERSPECTIVE);
        menu.add(new Separator(ADDITIONS));
        menu.add(command(window, "org.eclipse.ui.window.quickAccess"));
        add(menu, "window.preferences", PREFERENCES);
        return menu;
    }

    private MenuManager help(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.get("menu.help"), IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker("group.assist"));
        menu.add(command(window, "org.eclipse.ui.window.showKeyAssist"));
        menu.add(new Separator(ADDITIONS));
        add(menu, "about", ABOUT);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        file.add(getAction(SAVE.getId()));
        file.add(getAction(UNDO.getId()));
        file.add(getAction(REDO.getId()));
        bar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
        bar.add(new GroupMarker(ADDITIONS));
        ToolBarManager history = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        history.add(getAction(BACKWARD_HISTORY.getId()));
        history.add(getAction(FORWARD_HISTORY.getId()));
        bar.add(new ToolBarContributionItem(history, IWorkbenchActionConstants.TOOLBAR_NAVIGATE));
    }

    private void add(MenuManager menu, String group, ActionFactory... actions) {
        menu.add(new Separator(group));
        for (ActionFactory factory : actions) {
            menu.add(getAction(factory.getId()));
        }
    }

    private static CommandContributionItem command(IWorkbenchWindow window, String id) {
        return new CommandContributionItem(new CommandContributionItemParameter(window, null, id, Map.of(), null, null, null, null, null,
                null, CommandContributionItem.STYLE_PUSH, null, true));
    }
}
