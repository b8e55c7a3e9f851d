package org.sourceline.ui.editor.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** Feeds a tree with outline items. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(@Nullable Object input) {
        return input instanceof List<?> items ? items.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof OutlineItem item ? item.children().toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof OutlineItem item && !item.children().isEmpty();
    }
}
