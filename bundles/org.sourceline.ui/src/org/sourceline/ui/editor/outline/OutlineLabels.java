package org.sourceline.ui.editor.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;

/** The words of outline items: the label, and the detail quietly behind it. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        if (element instanceof OutlineItem item) {
            text.append(item.label());
            if (!item.detail().isEmpty()) {
                text.append("  " + item.detail(), StyledString.QUALIFIER_STYLER);
            }
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return element instanceof OutlineItem item ? item.label() : "";
    }
}
