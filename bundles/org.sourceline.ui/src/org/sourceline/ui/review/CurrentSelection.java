package org.sourceline.ui.review;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.sourceline.core.edit.Anchored;

/** The suggestion that the view is at, as what commands work on. */
final class CurrentSelection implements ISelectionProvider {

    private final Supplier<Optional<Anchored>> current;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    /** @param current empty while there is none, or its article is not read yet */
    CurrentSelection(Supplier<Optional<Anchored>> current) {
        this.current = current;
    }

    /** Another one may be current. */
    void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> SafeRunner.run(() -> listener.selectionChanged(event)));
    }

    @Override
    public ISelection getSelection() {
        return current.get().<ISelection>map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
    }

    /** Which suggestion is current the queue decides. */
    @Override
    public void setSelection(ISelection selection) {
        changed();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
