package org.sourceline.ui.search;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** Articles by name, hits by their words in bold among what stands around them. */
final class HitLabels extends LabelProvider implements IStyledLabelProvider {

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
    private final StyledString.Styler bold = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD));
        }
    };

    @Override
    public StyledString getStyledText(Object element) {
        if (!(element instanceof Hit hit)) {
            String path = String.valueOf(element);
            return new StyledString(path.substring(path.lastIndexOf('/') + 1));
        }
        StyledString text = new StyledString();
        if (!hit.detail().isEmpty()) {
            text.append(hit.detail() + "  ", StyledString.COUNTER_STYLER);
        }
        text.append(hit.before(), StyledString.QUALIFIER_STYLER).append(hit.words(), bold);
        return text.append(hit.behind(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        String name = element instanceof Hit hit ? hit.detail().isEmpty() ? "entity" : "claim" : "article";
        return resources.get(ResourceLocator.imageDescriptorFromBundle(getClass(), "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
