package org.sourceline.ui.editor.hover;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.hover.HoverActions.Offer;
import org.sourceline.ui.editor.hover.HoverWords.Line;
import org.sourceline.ui.style.Palette;

/** The window of a hover: what each annotation is, and what can be done with it. F2 keeps it open and moves into it. */
final class HoverControl extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int WIDTH = 480;

    private final BiConsumer<Anchored, String> run;
    private final boolean focusable;
    private @Nullable Composite area;
    private @Nullable Control first;

    /**
     * @param run runs a command by id on an annotation
     * @param focusable whether it is the one that stays open
     */
    HoverControl(Shell parent, boolean focusable, BiConsumer<Anchored, String> run) {
        super(parent, focusable ? new ToolBarManager(SWT.FLAT) : null);
        this.run = run;
        this.focusable = focusable;
        create();
    }

    static IInformationControlCreator creator(boolean focusable, BiConsumer<Anchored, String> run) {
        return parent -> new HoverControl(parent, focusable, run);
    }

    @Override
    protected void createContent(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(area);
    }

    @Override
    public void setInput(@Nullable Object input) {
        Composite into = area;
        if (into == null) {
            return;
        }
        for (Control child : into.getChildren()) {
            child.dispose();
        }
        first = null;
        if (input instanceof HoverInput shown) {
            String separator = findings(into, shown.findings()) ? "-" : "";
            for (Anchored one : shown.annotations()) {
                if (!separator.isEmpty()) {
                    GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(into, SWT.SEPARATOR | SWT.HORIZONTAL));
                }
                show(into, one, HoverWords.of(shown.sets(), one));
                separator = "-";
            }
        }
        into.layout(true, true);
    }

    /** Says what is doubtful; answers whether anything is. */
    private static boolean findings(Composite into, List<String> findings) {
        for (String finding : findings) {
            Composite row = new Composite(into, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
            Label sign = new Label(row, SWT.NONE);
            sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(sign);
            Label words = new Label(row, SWT.WRAP);
            words.setText(finding.replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 24, SWT.DEFAULT).applyTo(words);
        }
        if (!findings.isEmpty()) {
            Label hint = new Label(into, SWT.NONE);
            hint.setText(Messages.get("hover.fix"));
            hint.setForeground(Palette.color(Palette.QUIET));
        }
        return !findings.isEmpty();
    }

    private void show(Composite into, Anchored one, List<Line> lines) {
        StyledText text = new StyledText(into, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setCaret(null);
        text.setBackground(into.getBackground());
        text.setForeground(into.getForeground());
        text.setFont(JFaceResources.getDialogFont());
        text.setText(String.join("\n", lines.stream().map(Line::text).toList()));
        int offset = 0;
        for (Line line : lines) {
            style(text, line, offset);
            offset += line.text().length() + 1;
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        actions(into, one);
        if (first == null) {
            first = text;
        }
    }

    private static void style(StyledText text, Line line, int offset) {
        switch (line.weight()) {
            case PLAIN -> { }
            case QUIET -> text.setStyleRange(new StyleRange(offset, line.text().length(), Palette.color(Palette.QUIET), null));
            case TITLE -> {
                Color color = line.color().isEmpty() ? null : Palette.color(line.color());
                int word = Math.max(0, line.text().indexOf(' '));
                text.setStyleRange(new StyleRange(offset, word, color, null, SWT.BOLD));
                text.setStyleRange(new StyleRange(offset + word, line.text().length() - word, null, null, SWT.BOLD));
            }
        }
    }

    private void actions(Composite into, Anchored one) {
        List<Offer> offers = HoverActions.of(one);
        if (offers.isEmpty()) {
            return;
        }
        Composite row = new Composite(into, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = 12;
        layout.marginLeft = 0;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(row);
        for (Offer offer : offers) {
            Link link = new Link(row, SWT.NONE);
            String key = offer.key().isEmpty() ? "" : "  " + offer.key();
            link.setText("<a>" + offer.name().replace("&", "&&") + "</a>" + key);
            link.addListener(SWT.Selection, event -> {
                dispose();
                run.accept(one, offer.command());
            });
        }
        if (!focusable) {
            Label hint = new Label(row, SWT.NONE);
            hint.setText(Messages.get("hover.keep"));
            hint.setForeground(Palette.color(Palette.QUIET));
        }
    }

    @Override
    public boolean hasContents() {
        return area != null && area.getChildren().length > 0;
    }

    @Override
    public Point computeSizeHint() {
        Point size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point limits = getSizeConstraints();
        return limits == null ? size : new Point(Math.max(size.x, 1), Math.min(size.y, Math.max(limits.y, 320)));
    }

    @Override
    public void setFocus() {
        super.setFocus();
        if (first != null) {
            first.setFocus();
        }
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return creator(true, run);
    }
}
