package org.sourceline.ui.annotations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;

/** The line above the list: what to look for, what to leave out, how to group, and how much is shown. */
final class FilterBar {

    private static final int DELAY = 150;

    private final Composite bar;
    private final Text words;
    private final Label count;
    private final Button kinds;
    private final Button statuses;
    private final Button creators;
    private final Button grouping;
    private final Consumer<Query> changed;
    private final Runnable typed = this::wordsTyped;
    private Query query = Query.ALL;
    private Listing listing = Listing.EMPTY;

    FilterBar(Composite parent, Consumer<Query> changed) {
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.get("annotations.filter.message"));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
        words.addListener(SWT.Modify, event -> event.display.timerExec(DELAY, typed));
        kinds = button(event -> menu(kinds(), items(listing.kinds(), query.kinds(), text -> text, set -> query.withKinds(set))));
        statuses = button(event -> menu(statuses(), items(List.of(Status.values()), query.statuses(), Terms::of, set -> query.withStatuses(set))));
        creators = button(event -> menu(creators(),
                items(listing.creators(), query.creators(), text -> text, set -> query.withCreators(set))));
        grouping = button(event -> menu(grouping(), groupings()));
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(count);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 4).spacing(6, 0).applyTo(bar);
        update();
    }

    Composite control() {
        return bar;
    }

    private Button kinds() {
        return kinds;
    }

    private Button statuses() {
        return statuses;
    }

    private Button creators() {
        return creators;
    }

    private Button grouping() {
        return grouping;
    }

    private Button button(Consumer<Event> opens) {
        Button button = new Button(bar, SWT.PUSH);
        button.addListener(SWT.Selection, opens::accept);
        return button;
    }

    private void wordsTyped() {
        if (!words.isDisposed() && !words.getText().equals(query.words())) {
            ask(query.withWords(words.getText()));
        }
    }

    private void ask(Query now) {
        query = now;
        update();
        changed.accept(now);
    }

    /** Takes a query that was changed elsewhere; it is not asked. */
    void show(Query now) {
        query = now;
        if (!words.getText().equals(now.words())) {
            words.setText(now.words());
        }
        update();
    }

    /** Shows how many there are. */
    void show(Listing now) {
        listing = now;
        count.setText(Messages.get("annotations.count", now.shown(), now.total()));
        bar.layout();
    }

    private void update() {
        kinds.setText(title("annotations.filter.kinds", query.kinds()));
        statuses.setText(title("annotations.filter.statuses", query.statuses().stream().map(Terms::of).toList()));
        creators.setText(title("annotations.filter.creators", query.creators()));
        grouping.setText(Messages.get("annotations.filter.group", query.grouping().title()));
        bar.layout();
    }

    private static String title(String key, Collection<String> chosen) {
        String text = switch (chosen.size()) {
            case 0 -> Messages.get("annotations.filter.all");
            case 1, 2 -> chosen.stream().sorted().collect(Collectors.joining(", "));
            default -> String.valueOf(chosen.size());
        };
        return Messages.get(key, text);
    }

    /** A line of a menu. */
    private record Item(String text, boolean checked, Supplier<Query> choose) {
    }

    private static <T> List<Item> items(Collection<T> all, Set<T> chosen, Function<T, String> text, Function<Set<T>, Query> with) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(Messages.get("annotations.filter.showAll"), chosen.isEmpty(), () -> with.apply(Set.of())));
        for (T one : all) {
            items.add(new Item(text.apply(one), chosen.contains(one), () -> with.apply(toggled(chosen, one))));
        }
        return items;
    }

    private static <T> Set<T> toggled(Set<T> chosen, T one) {
        Set<T> now = new HashSet<>(chosen);
        if (!now.remove(one)) {
            now.add(one);
        }
        return now;
    }

    private List<Item> groupings() {
        return List.of(Grouping.values()).stream()
                .map(one -> new Item(one.title(), one == query.grouping(), () -> query.withGrouping(one))).toList();
    }

    private void menu(Button button, List<Item> items) {
        Menu menu = new Menu(button);
        for (Item item : items) {
            MenuItem line = new MenuItem(menu, SWT.CHECK);
            line.setText(item.text().replace("&", "&&"));
            line.setSelection(item.checked());
            line.addListener(SWT.Selection, event -> ask(item.choose().get()));
        }
        menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
        Rectangle place = button.getBounds();
        menu.setLocation(bar.toDisplay(new Point(place.x, place.y + place.height)));
        menu.setVisible(true);
    }
}
