package org.sourceline.ui.annotate;

import java.util.Optional;

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.sourceline.core.edit.Anchored;

/**
 * A view that leads from one suggestion to the next, in an order of its own and perhaps over several articles. While it is in sight the
 * keys that step and decide follow it, wherever they are pressed.
 */
public interface SuggestionGuide {

    /** The guide that is in sight in a page; empty if there is none. */
    static Optional<SuggestionGuide> of(IWorkbenchPage page) {
        for (IViewReference reference : page.getViewReferences()) {
            if (reference.getView(false) instanceof SuggestionGuide guide && page.isPartVisible(reference.getPart(false))) {
                return Optional.of(guide);
            }
        }
        return Optional.empty();
    }

    /**
     * A suggestion of the active article was decided on: goes to the next one where that is wanted.
     *
     * @param done what was decided, for the status line
     * @return false if the suggestion is none of those that it leads through; then it has done nothing
     */
    boolean decided(Anchored suggestion, String done);

    /**
     * Goes to the next or the previous suggestion.
     *
     * @return false if it has none to lead to; then it has done nothing
     */
    boolean step(boolean forward);

    /** A note was put down for a suggestion, or taken away. */
    void noted();
}
