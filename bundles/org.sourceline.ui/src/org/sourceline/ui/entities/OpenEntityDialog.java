package org.sourceline.ui.entities;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.KindIcons;

/** Finds an entity of any case by letters of its names, as the platform's Open Resource finds a file. */
final class OpenEntityDialog extends FilteredItemsSelectionDialog {

    private static final IDialogSettings SETTINGS = new DialogSettings("OpenEntity");

    private final List<EntityRow.Whole> all;

    OpenEntityDialog(Shell shell, List<EntityRow.Whole> all) {
        super(shell, true);
        this.all = List.copyOf(all);
        KindIcons icons = new KindIcons(new LocalResourceManager(JFaceResources.getResources(), shell));
        setTitle(Messages.get("entities.open.title"));
        setMessage(Messages.get("entities.open.message"));
        setListLabelProvider(new Labels(icons));
        setDetailsLabelProvider(new Details(icons));
        setInitialPattern("", FULL_SELECTION);
    }

    @Override
    protected ItemsFilter createFilter() {
        return new ItemsFilter() {

            @Override
            public boolean matchItem(Object item) {
                return item instanceof EntityRow.Whole row && (matches(row.entity().label())
                        || row.entity().aliases().stream().anyMatch(this::matches)
                        || List.of(row.entity().label().split(" ")).stream().anyMatch(this::matches));
            }

            @Override
            public boolean isConsistentItem(Object item) {
                return true;
            }
        };
    }

    /** What was typed nothing for yet is everything. */
    @Override
    protected void fillContentProvider(AbstractContentProvider provider, ItemsFilter filter, @Nullable IProgressMonitor monitor) {
        all.forEach(row -> provider.add(row, filter));
    }

    @Override
    protected Comparator<Object> getItemsComparator() {
        return Comparator.comparing(item -> ((EntityRow.Whole) item).entity().label(), String.CASE_INSENSITIVE_ORDER);
    }

    @Override
    public String getElementName(Object item) {
        return ((EntityRow.Whole) item).entity().label();
    }

    @Override
    protected IStatus validateItem(@Nullable Object item) {
        return Status.OK_STATUS;
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        return SETTINGS;
    }

    @Override
    protected @Nullable Control createExtendedContentArea(Composite parent) {
        return null;
    }

    private static class Labels extends LabelProvider {
        private final KindIcons icons;

        Labels(KindIcons icons) {
            this.icons = icons;
        }

        @Override
        public @Nullable String getText(@Nullable Object element) {
            return element instanceof EntityRow.Whole row ? row.entity().label() : "";
        }

        @Override
        public @Nullable Image getImage(@Nullable Object element) {
            return element instanceof EntityRow.Whole row ? icons.get(EntityTree.icon(row.entity().kind())) : null;
        }
    }

    /** With the other names and the case. */
    private static final class Details extends Labels {

        Details(KindIcons icons) {
            super(icons);
        }

        @Override
        public @Nullable String getText(@Nullable Object element) {
            if (!(element instanceof EntityRow.Whole row)) {
                return "";
            }
            String names = row.entity().aliases().isEmpty() ? "" : " (" + String.join(", ", row.entity().aliases()) + ")";
            return Messages.get("entities.open.details", row.entity().label() + names, row.project().getName(), row.entity().mentions(),
                    row.entity().articles().size());
        }
    }
}
