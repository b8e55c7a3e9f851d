package org.sourceline.ui.anchor;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.keys.IBindingService;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.anchor.Placement;
import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.annotate.Moving;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.ViewKeys;

/** The controls of the review: how far it is, why a person is asked, both passages, and a button for each decision. */
final class ReviewPane {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Label message;
    private final Composite review;
    private final Label progress;
    private final ProgressBar bar;
    private final Label reason;
    private final PassageCard before;
    private final PassageCard now;
    private final IWorkbenchPartSite site;
    private final Map<Decision, Button> decisions = new EnumMap<>(Decision.class);

    ReviewPane(Composite parent, IWorkbenchPartSite site, Consumer<Decision> decide, IntConsumer step) {
        this.site = site;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        message = new Label(area, SWT.WRAP | SWT.CENTER);
        review = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(8, 6).numColumns(2).equalWidth(true).applyTo(review);
        reason = new Label(review, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(reason);
        before = new PassageCard(review);
        now = new PassageCard(review);
        Composite buttons = row(Decision.values().length + 4);
        for (Decision decision : Decision.values()) {
            decisions.put(decision, button(buttons, decision.label(), decision.commandId(), decision.tip(), () -> decide.accept(decision)));
        }
        button(buttons, Messages.get("moved.button.previous"), "org.sourceline.ui.moved.previous", Messages.get("plugin.moved.previous.description"), () -> step.accept(-1));
        button(buttons, Messages.get("moved.button.next"), "org.sourceline.ui.moved.next", Messages.get("plugin.moved.next.description"), () -> step.accept(1));
        bar = new ProgressBar(buttons, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(bar);
        progress = new Label(buttons, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(progress);
        ViewKeys.install(site, before.control(), MovedPassagesView.ID);
        ViewKeys.install(site, now.control(), MovedPassagesView.ID);
        stack.topControl = message;
    }

    private Composite row(int columns) {
        Composite row = new Composite(review, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        return row;
    }

    private Button button(Composite row, String label, String command, String tip, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        String key = key(command);
        button.setText(key.isEmpty() ? label : Messages.get("moved.button.key", label, key));
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        ViewKeys.install(site, button, MovedPassagesView.ID);
        return button;
    }

    /** The key that means a command in this view; empty if it has none. */
    private String key(String command) {
        for (Binding binding : site.getService(IBindingService.class).getBindings()) {
            ParameterizedCommand bound = binding.getParameterizedCommand();
            if (bound != null && bound.getId().equals(command) && binding.getContextId().equals(MovedPassagesView.ID)) {
                return binding.getTriggerSequence().format();
            }
        }
        return "";
    }

    void say(String words) {
        message.setText("\n" + words);
        show(message);
    }

    /**
     * Shows one.
     *
     * @param place its number among those that are left, from 1
     * @param left how many are left
     * @param total how many there were
     */
    void show(ArticleSets sets, Anchored one, int place, int left, int total) {
        progress.setText(Messages.get("moved.progress", place, left, total - left));
        bar.setMaximum(Math.max(1, total));
        bar.setSelection(total - left);
        Placement.Reason why = Moving.result(sets, one).map(Reanchored::reason).orElse(Placement.Reason.NO_OLD_TEXT);
        String state = Messages.get("moved.state." + AnchorMark.of(one.annotation()).state().json());
        reason.setText(Messages.get("moved.reason", Terms.kind(one.annotation()), one.set(), state, Messages.get("moved.reason." + why.name().toLowerCase(Locale.ROOT))));
        before.show(Messages.get("moved.before"), Excerpt.before(sets, one), "");
        Excerpt found = Excerpt.now(sets, one);
        now.show(Messages.get("moved.now"), found, Messages.get("moved.noPlace"));
        Optional.ofNullable(decisions.get(Decision.ACCEPT)).ifPresent(accept -> accept.setEnabled(!found.text().isEmpty()));
        show(review);
        review.layout(true, true);
    }

    private void show(Control control) {
        if (stack.topControl != control) {
            boolean hadFocus = stack.topControl != null && area.getDisplay().getFocusControl() != null && isWithin(area.getDisplay().getFocusControl());
            stack.topControl = control;
            area.layout();
            if (hadFocus) {
                setFocus();
            }
        }
    }

    private boolean isWithin(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == area) {
                return true;
            }
        }
        return false;
    }

    List<String> words() {
        return stack.topControl == message ? List.of(message.getText().strip())
                : List.of(progress.getText(), reason.getText(), before.shown(), now.shown());
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    void setFocus() {
        if (stack.topControl == review) {
            now.control().setFocus();
        } else {
            area.setFocus();
        }
    }
}
