package org.sourceline.ui.session;

import java.util.List;

/**
 * Something a user should know about an opened article, shown above the text until it is done with or closed.
 *
 * @param isWarning whether it is more than good news
 * @param actions what can be done about it
 */
public record Notice(String text, boolean isWarning, List<Action> actions) {

    /**
     * Something that can be done.
     *
     * @param label with a mnemonic where there is one
     * @param run done on the UI thread; it does not close the notice by itself
     */
    public record Action(String label, Runnable run) {
    }

    public Notice {
        actions = List.copyOf(actions);
    }

    static Notice warning(String text) {
        return new Notice(text, true, List.of());
    }

    static Notice news(String text) {
        return new Notice(text, false, List.of());
    }
}
