package org.sourceline.ui.inspector;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sourceline.core.annotate.Deciding;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.KindIcons;

/** What the annotation is, its words, its state with the buttons that change it, and why it may not be changed where that is so. */
final class HeadPart {

    private final Label icon;
    private final Label kind;
    private final Text passage;
    private final Label status;
    private final Button accept;
    private final Button reject;
    private final Button delete;
    private final Label hint;
    private final KindIcons icons;

    HeadPart(Rows rows, Editing editing) {
        icons = new KindIcons(new LocalResourceManager(JFaceResources.getResources(), rows.form()));
        icon = new Label(rows.form(), SWT.NONE);
        kind = new Label(rows.form(), SWT.NONE);
        kind.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(kind);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(icon);
        rows.name("passage", true);
        passage = new Text(rows.form(), SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        rows.place(passage, passage.getLineHeight() * 3);
        rows.name("status", false);
        Composite group = rows.group(4);
        status = new Label(group, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        accept = button(group, "accept");
        accept.addListener(SWT.Selection, event -> editing.edit((hand, one) -> new Deciding(hand).accept(List.of(one))));
        reject = button(group, "reject");
        reject.addListener(SWT.Selection, event -> editing.edit((hand, one) -> new Deciding(hand).reject(List.of(one))));
        delete = button(group, "delete");
        delete.addListener(SWT.Selection, event -> editing.edit((hand, one) -> new Deciding(hand).delete(List.of(one))));
        hint = new Label(rows.form(), SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(hint);
    }

    private Button button(Composite group, String key) {
        Button button = new Button(group, SWT.PUSH);
        button.setText(Messages.get("inspector." + key));
        button.setLayoutData(new GridData());
        button.setToolTipText(Messages.get("plugin.annotate." + key + ".description"));
        return button;
    }

    void show(Anchored one, ArticleSets sets) {
        icon.setImage(icons.of(one.seen()));
        kind.setText(Terms.kind(one.annotation()));
        String words = PassageField.words(one.annotation().target());
        passage.setText(one.isDetached() ? Messages.get("inspector.detached", words) : words);
        Status now = one.annotation().status();
        status.setText(Terms.of(now));
        boolean active = sets.active().isPresent();
        boolean own = sets.isWritable(one.set());
        show(accept, active && (now == Status.SUGGESTED || own && !one.annotation().isLive()));
        show(reject, active && (now == Status.SUGGESTED || own && now == Status.ACCEPTED));
        show(delete, own && now != Status.DELETED && now != Status.SUGGESTED);
        String text = hint(one, sets);
        hint.setText(text);
        show(hint, !text.isEmpty());
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    /** What stands in the way of a change, or what a change does besides; empty if there is nothing to say. */
    static String hint(Anchored one, ArticleSets sets) {
        Status status = one.annotation().status();
        if (sets.active().isEmpty()) {
            return Messages.get("annotate.noActiveSet");
        }
        if (status == Status.SUGGESTED) {
            return Messages.get("inspector.hint.suggestion", sets.active().orElse(""));
        }
        if (!sets.isWritable(one.set())) {
            return Messages.get("inspector.hint.readOnly", one.set());
        }
        return one.annotation().isLive() ? "" : Messages.get("inspector.hint." + status.json());
    }

    /** Whether the fields take changes. */
    static boolean isEditable(Anchored one, ArticleSets sets) {
        Status status = one.annotation().status();
        return sets.active().isPresent() && (status == Status.SUGGESTED || one.annotation().isLive() && sets.isWritable(one.set()));
    }
}
