package org.sourceline.ui.history;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.team.ui.history.IHistoryView;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Lets the platform's History view keep what it shows. Linked with the editor, as it is at first, it would leave the history of a set for
 * that of the article, which never changes, with the next click into the text.
 */
final class HistoryLink {

    private static final String TEAM = "org.eclipse.team.ui";
    /** By its name: the constant is in none of the platform's packages that others may use. */
    private static final String LINKED = "pref_generichistory_view_linking";
    private static final String SETTLED = "historyLinkSettled";

    private HistoryLink() {
    }

    /** Takes the link off, once: whoever wants it turns it on again in the view. The view looks at this when it opens. */
    static void settle(IWorkbenchPage page) {
        IEclipsePreferences ours = InstanceScope.INSTANCE.getNode("org.sourceline.ui");
        if (ours.getBoolean(SETTLED, false)) {
            return;
        }
        ours.putBoolean(SETTLED, true);
        InstanceScope.INSTANCE.getNode(TEAM).putBoolean(LINKED, false);
        IViewPart open = page.findView(IHistoryView.VIEW_ID);
        if (open != null) {
            page.hideView(open);
        }
    }
}
