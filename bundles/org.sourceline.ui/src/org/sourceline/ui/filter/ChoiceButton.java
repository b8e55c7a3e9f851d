package org.sourceline.ui.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sourceline.ui.Messages;

/** A button that says what is chosen, and opens a menu to choose otherwise. */
public final class ChoiceButton {

    private final Button button;
    private final Supplier<List<Item>> items;

    /** A line of the menu. */
    public record Item(String text, boolean checked, Runnable choose) {
    }

    /** @param items the lines of the menu, asked whenever it opens */
    public ChoiceButton(Composite parent, Supplier<List<Item>> items) {
        this.items = items;
        button = new Button(parent, SWT.PUSH);
        button.addListener(SWT.Selection, event -> open());
        button.addListener(SWT.MenuDetect, event -> event.doit = false);
    }

    public Button control() {
        return button;
    }

    public void setText(String text) {
        button.setText(text.replace("&", "&&"));
    }

    /** What is chosen in short: all, the one or two that are, else how many. */
    public static String summary(Collection<String> chosen) {
        return switch (chosen.size()) {
            case 0 -> Messages.get("filter.all");
            case 1, 2 -> chosen.stream().sorted().collect(Collectors.joining(", "));
            default -> String.valueOf(chosen.size());
        };
    }

    /**
     * Lines to choose any number of things, or all of them at once.
     *
     * @param choose takes what is chosen then; the empty set stands for all
     */
    public static <T> List<Item> any(Collection<T> all, Set<T> chosen, Function<T, String> text, Consumer<Set<T>> choose) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(Messages.get("filter.showAll"), chosen.isEmpty(), () -> choose.accept(Set.of())));
        for (T one : all) {
            items.add(new Item(text.apply(one), chosen.contains(one), () -> choose.accept(toggled(chosen, one))));
        }
        return items;
    }

    /** Lines to choose one thing. */
    public static <T> List<Item> one(Collection<T> all, T chosen, Function<T, String> text, Consumer<T> choose) {
        return all.stream().map(one -> new Item(text.apply(one), one.equals(chosen), () -> choose.accept(one))).toList();
    }

    private static <T> Set<T> toggled(Set<T> chosen, T one) {
        Set<T> now = new HashSet<>(chosen);
        if (!now.remove(one)) {
            now.add(one);
        }
        return now;
    }

    private void open() {
        Menu old = button.getMenu();
        if (old != null) {
            old.dispose();
        }
        Menu menu = new Menu(button);
        button.setMenu(menu);
        for (Item item : items.get()) {
            MenuItem line = new MenuItem(menu, SWT.CHECK);
            line.setText(item.text().replace("&", "&&"));
            line.setSelection(item.checked());
            line.addListener(SWT.Selection, event -> item.choose().run());
        }
        Rectangle place = button.getBounds();
        menu.setLocation(button.getParent().toDisplay(new Point(place.x, place.y + place.height)));
        menu.setVisible(true);
    }
}
