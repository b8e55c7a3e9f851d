package org.sourceline.ui.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.model.EntityKind;
import org.sourceline.ui.Messages;

/** The line above the entities: what to look for, which kinds, and how many are shown. */
final class EntityFilterBar {

    private static final int DELAY = 150;

    private final Composite bar;
    private final Text words;
    private final Button kinds;
    private final Label count;
    private final Consumer<EntityQuery> changed;
    private final Runnable typed = this::wordsTyped;
    private EntityQuery query = EntityQuery.ALL;
    private List<EntityKind> present = List.of();

    EntityFilterBar(Composite parent, Consumer<EntityQuery> changed) {
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.get("entities.filter.message"));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
        words.addListener(SWT.Modify, event -> event.display.timerExec(DELAY, typed));
        kinds = new Button(bar, SWT.PUSH);
        kinds.addListener(SWT.Selection, event -> menu());
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(count);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 0).applyTo(bar);
        update();
    }

    Composite control() {
        return bar;
    }

    /** The field of words. */
    Text words() {
        return words;
    }

    private void wordsTyped() {
        if (!words.isDisposed() && !words.getText().equals(query.words())) {
            ask(query.withWords(words.getText()));
        }
    }

    private void ask(EntityQuery now) {
        query = now;
        update();
        changed.accept(now);
    }

    /** Takes a query that was changed elsewhere; it is not asked. */
    void show(EntityQuery now) {
        query = now;
        if (!words.getText().equals(now.words())) {
            words.setText(now.words());
        }
        update();
    }

    /** Shows how many there are. */
    void show(String caseName, int shown, int total, List<EntityKind> kindsPresent) {
        present = kindsPresent;
        count.setText(Messages.get("entities.count", shown, total));
        count.setToolTipText(caseName);
        bar.layout();
    }

    private void update() {
        String chosen = query.kinds().isEmpty() ? Messages.get("filter.all")
                : query.kinds().stream().sorted().map(Terms::of).collect(Collectors.joining(", "));
        kinds.setText(Messages.get("annotations.filter.kinds", chosen));
        bar.layout();
    }

    private void menu() {
        Menu menu = new Menu(kinds);
        item(menu, Messages.get("filter.showAll"), query.kinds().isEmpty(), Set.of());
        for (EntityKind kind : present) {
            Set<EntityKind> toggled = new HashSet<>(query.kinds());
            if (!toggled.remove(kind)) {
                toggled.add(kind);
            }
            item(menu, Terms.of(kind), query.kinds().contains(kind), toggled);
        }
        menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
        Rectangle place = kinds.getBounds();
        menu.setLocation(bar.toDisplay(new Point(place.x, place.y + place.height)));
        menu.setVisible(true);
    }

    private void item(Menu menu, String text, boolean checked, Set<EntityKind> kindsThen) {
        MenuItem line = new MenuItem(menu, SWT.CHECK);
        line.setText(text);
        line.setSelection(checked);
        line.addListener(SWT.Selection, event -> ask(query.withKinds(kindsThen)));
    }
}
