package org.sourceline.ui.style;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.sourceline.ui.Messages;

/** The page on which the line style of each kind of annotation is chosen, and whether it is shown. */
public final class StylePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String COLORS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

    private record Row(Button shown, Combo line, Canvas preview) {
    }

    private final Map<MarkKind, Row> rows = new EnumMap<>(MarkKind.class);

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(StylePreferences.preferences());
        setDescription(Messages.get("style.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 3).applyTo(area);
        for (String heading : new String[] {"style.shown", "style.line", "style.preview"}) {
            new Label(area, SWT.NONE).setText(Messages.get(heading));
        }
        for (MarkKind kind : MarkKind.values()) {
            rows.put(kind, row(area, kind));
        }
        Link link = new Link(area, SWT.NONE);
        link.setText(Messages.get("style.colors"));
        link.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(), COLORS, null, null));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(link);
        load(false);
        return area;
    }

    private Row row(Composite area, MarkKind kind) {
        Button shown = new Button(area, SWT.CHECK);
        shown.setText(Messages.get("style.kind." + kind.key()));
        Combo line = new Combo(area, SWT.READ_ONLY);
        line.setItems(Arrays.stream(LineStyle.values()).map(style -> Messages.get("style.line." + style.key())).toArray(String[]::new));
        Canvas preview = new Canvas(area, SWT.DOUBLE_BUFFERED);
        preview.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        GridDataFactory.fillDefaults().hint(230, 26).applyTo(preview);
        Row row = new Row(shown, line, preview);
        preview.addListener(SWT.Paint, event -> paint(event.gc, kind, row));
        shown.addListener(SWT.Selection, event -> preview.redraw());
        line.addListener(SWT.Selection, event -> preview.redraw());
        return row;
    }

    /** The sample twice: as suggested, and as accepted. */
    private static void paint(GC gc, MarkKind kind, Row row) {
        gc.setBackground(Palette.color(Palette.PAGE));
        gc.fillRectangle(row.preview().getClientArea());
        gc.setForeground(Palette.color(Palette.TEXT));
        String words = Messages.get("style.sample");
        Point size = gc.textExtent(words);
        LineStyle style = LineStyle.values()[Math.max(0, row.line().getSelectionIndex())];
        for (boolean heavy : new boolean[] {false, true}) {
            int x = heavy ? size.x + 16 : 4;
            if (row.shown().getSelection() && kind.isTint()) {
                gc.setBackground(Palette.color(kind.color()));
                gc.fillRectangle(x, 2, size.x, size.y);
            }
            boolean cue = kind == MarkKind.CUE && row.shown().getSelection();
            gc.setForeground(cue ? Palette.color(kind.color()) : Palette.color(Palette.TEXT));
            gc.drawText(words, x, 2, true);
            if (row.shown().getSelection()) {
                LinePainter.draw(gc, style, Palette.color(kind.color()), x, size.x, size.y + 2, heavy);
            }
        }
    }

    private void load(boolean standard) {
        rows.forEach((kind, row) -> {
            row.shown().setSelection(standard || StylePreferences.isShown(kind));
            row.line().select((standard ? kind.standard() : StylePreferences.line(kind)).ordinal());
            row.preview().redraw();
        });
    }

    @Override
    protected void performDefaults() {
        load(true);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        rows.forEach((kind, row) -> {
            getPreferenceStore().setValue(StylePreferences.shownKey(kind), row.shown().getSelection());
            LineStyle style = LineStyle.values()[Math.max(0, row.line().getSelectionIndex())];
            getPreferenceStore().setValue(StylePreferences.lineKey(kind), style.key());
        });
        return super.performOk();
    }
}
