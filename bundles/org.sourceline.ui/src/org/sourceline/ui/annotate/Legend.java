package org.sourceline.ui.annotate;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/** The keys of the article as they are bound at present, in groups. Any key closes it. */
final class Legend extends PopupDialog {

    private static final String PREFIX = "org.sourceline.ui.";
    private static final String ANNOTATE = "annotate.";
    private static final String IN_TEXT = "org.sourceline.ui.article";

    private static final List<List<String>> GROUPS = List.of(
            List.of("makePerson", "makeOrganisation", "makePlace", "makeMoney", "makeDate", "makeClaim", "makeHighlight", "makeNote", "makeTag"),
            List.of("accept", "reject", "delete", "changeKind", "changeStance", "setSource", "setCue", "relate", "edit", "clearSelection"),
            List.of("nextSuggestion", "previousSuggestion", "nextAnnotation", "previousAnnotation", "widenEnd", "shortenEnd", "widenBegin",
                    "shortenBegin", "widenEndByCharacter", "addFragment", "removeFragment", "legend"),
            List.of("review.show", "rejectWithNote", "why", "review.never", "review.acceptAll", "review.rejectAll"));

    private final ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);

    /** What each key is, read before the popup has the focus: its own window has other keys. */
    private final List<List<Row>> rows = GROUPS.stream().map(group -> group.stream().map(this::row).toList()).toList();

    private record Row(String key, String text) {
    }

    Legend(Shell parent) {
        super(parent, SWT.NO_TRIM | SWT.ON_TOP | SWT.BORDER, true, false, false, false, false, Messages.get("annotate.legend.title"),
                Messages.get("annotate.legend.info"));
    }

    private Row row(String verb) {
        String id = PREFIX + (verb.indexOf('.') < 0 ? ANNOTATE : "") + verb;
        String key = key(id);
        Command command = commands.getCommand(id);
        try {
            return new Row(key == null ? Messages.get("annotate.legend.unbound") : key, command.getName());
        } catch (NotDefinedException e) {
            throw new IllegalStateException("a command of the legend is not in plugin.xml: " + verb, e);
        }
    }

    /** The key where the focus is, else the one in the text of an article. */
    private @Nullable String key(String id) {
        String here = bindings.getBestActiveBindingFormattedFor(id);
        return here != null ? here : Arrays.stream(bindings.getBindings()).filter(binding -> IN_TEXT.equals(binding.getContextId()))
                .filter(binding -> binding.getParameterizedCommand() != null && id.equals(binding.getParameterizedCommand().getId()))
                .map(binding -> binding.getTriggerSequence().format()).findFirst().orElse(null);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(GROUPS.size()).margins(12, 8).spacing(28, 0).applyTo(area);
        rows.forEach(group -> fill(new Composite(area, SWT.NONE), group));
        closeOnAnyKey(getShell());
        return area;
    }

    /** Nothing in the popup takes the focus, so keys are caught on their way; not the one that opened it. */
    private void closeOnAnyKey(Shell shell) {
        Display display = shell.getDisplay();
        Listener closer = event -> {
            event.type = SWT.None;
            event.doit = false;
            close();
        };
        display.asyncExec(() -> {
            if (!shell.isDisposed()) {
                display.addFilter(SWT.KeyDown, closer);
                shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, closer));
            }
        });
    }

    private static void fill(Composite column, List<Row> group) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 4).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.LEFT, SWT.TOP).applyTo(column);
        for (Row row : group) {
            Label key = new Label(column, SWT.RIGHT);
            key.setText(row.key());
            key.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            GridDataFactory.fillDefaults().align(SWT.RIGHT, SWT.CENTER).applyTo(key);
            new Label(column, SWT.NONE).setText(row.text());
        }
    }

    /** Told apart from the page behind it in any theme. */
    @Override
    protected Color getBackground() {
        return getShell().getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND);
    }

    @Override
    protected Color getForeground() {
        return getShell().getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND);
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + (window.width - size.x) / 2, window.y + (window.height - size.y) / 2);
    }
}
