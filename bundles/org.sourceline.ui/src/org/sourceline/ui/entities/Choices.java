package org.sourceline.ui.entities;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.sourceline.ui.annotate.KindIcons;

/** Asks for one of a few. */
final class Choices {

    private Choices() {
    }

    /**
     * Asks.
     *
     * @param first chosen at first, so that Enter takes it
     * @param icon the file name of the icon of a choice
     * @return empty if the user wants none
     */
    static <T> Optional<T> ask(Shell shell, String title, String message, List<T> choices, T first, Function<T, String> text,
            Function<T, String> icon) {
        KindIcons icons = new KindIcons(new LocalResourceManager(JFaceResources.getResources(), shell));
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(title);
        dialog.setMessage(message);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(new Labels<>(choices, text, icon, icons));
        dialog.setInput(choices);
        dialog.setInitialSelections(first);
        Object[] result = dialog.open() == Window.OK ? dialog.getResult() : new Object[0];
        return choices.stream().filter(one -> result.length > 0 && one.equals(result[0])).findFirst();
    }

    private static final class Labels<T> extends LabelProvider {
        private final List<T> choices;
        private final Function<T, String> text;
        private final Function<T, String> icon;
        private final KindIcons icons;

        Labels(List<T> choices, Function<T, String> text, Function<T, String> icon, KindIcons icons) {
            this.choices = choices;
            this.text = text;
            this.icon = icon;
            this.icons = icons;
        }

        @Override
        public String getText(Object element) {
            return text.apply(choices.get(choices.indexOf(element)));
        }

        @Override
        public Image getImage(Object element) {
            return icons.get(icon.apply(choices.get(choices.indexOf(element))));
        }
    }
}
