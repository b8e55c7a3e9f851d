package org.sourceline.ui.annotations;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;
import org.sourceline.ui.filter.ChoiceButton;

/** The line above the list: what to look for, what to leave out, how to group, and how much is shown. */
final class FilterBar {

    private static final int DELAY = 150;

    private final Composite bar;
    private final Text words;
    private final Label count;
    private final ChoiceButton kinds;
    private final ChoiceButton statuses;
    private final ChoiceButton creators;
    private final ChoiceButton anchors;
    private final ChoiceButton grouping;
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
        kinds = button(() -> ChoiceButton.any(listing.kinds(), query.kinds(), text -> text, set -> ask(query.withKinds(set))));
        statuses = button(() -> ChoiceButton.any(List.of(Status.values()), query.statuses(), Terms::of, set -> ask(query.withStatuses(set))));
        creators = button(() -> ChoiceButton.any(listing.creators(), query.creators(), text -> text, set -> ask(query.withCreators(set))));
        anchors = button(() -> ChoiceButton.any(List.of(AnchorState.values()), query.anchors(), FilterBar::words, set -> ask(query.withAnchors(set))));
        grouping = button(() -> ChoiceButton.one(List.of(Grouping.values()), query.grouping(), Grouping::title,
                one -> ask(query.withGrouping(one))));
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(count);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(6, 4).spacing(6, 0).applyTo(bar);
        update();
    }

    private ChoiceButton button(Supplier<List<ChoiceButton.Item>> items) {
        return new ChoiceButton(bar, items);
    }

    private static String words(AnchorState state) {
        return Messages.get("annotations.anchor." + state.json());
    }

    Composite control() {
        return bar;
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
        kinds.setText(Messages.get("annotations.filter.kinds", ChoiceButton.summary(query.kinds())));
        statuses.setText(Messages.get("annotations.filter.statuses", ChoiceButton.summary(query.statuses().stream().map(Terms::of).toList())));
        creators.setText(Messages.get("annotations.filter.creators", ChoiceButton.summary(query.creators())));
        anchors.setText(Messages.get("annotations.filter.anchors", ChoiceButton.summary(query.anchors().stream().map(FilterBar::words).toList())));
        grouping.setText(Messages.get("annotations.filter.group", query.grouping().title()));
        bar.layout();
    }
}
