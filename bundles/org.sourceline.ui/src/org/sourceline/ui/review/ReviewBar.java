package org.sourceline.ui.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Named;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.review.Criteria;
import org.sourceline.core.review.Order;
import org.sourceline.core.review.Queue;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.AnnotationWords;
import org.sourceline.ui.filter.ChoiceButton;
import org.sourceline.ui.filter.ChoiceButton.Item;

/** The line that says what is gone through: article or case, which suggestions, in which order. */
final class ReviewBar {

    private static final int DELAY = 150;
    private static final int MOST_SOURCES = 40;

    /** What is gone through. */
    record Wish(Scope scope, Criteria criteria, Order order) {

        Wish with(Criteria value) {
            return new Wish(scope, value, order);
        }

        Wish with(Scope value) {
            return new Wish(value, criteria, order);
        }

        Wish with(Order value) {
            return new Wish(scope, criteria, value);
        }
    }

    private final Composite bar;
    private final Text words;
    private final ChoiceButton scope;
    private final ChoiceButton kinds;
    private final ChoiceButton sources;
    private final ChoiceButton rules;
    private final ChoiceButton order;
    private final Consumer<Wish> changed;
    private final Runnable typed = this::wordsTyped;
    private Wish wish;
    private Queue queue = Queue.EMPTY;

    ReviewBar(Composite parent, Wish first, Consumer<Wish> changed) {
        this.changed = changed;
        this.wish = first;
        bar = new Composite(parent, SWT.NONE);
        scope = new ChoiceButton(bar, () -> ChoiceButton.one(List.of(Scope.values()), wish.scope(), ReviewWords::scope,
                one -> ask(wish.with(one))));
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.get("review.filter.message"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
        words.addListener(SWT.Modify, event -> event.display.timerExec(DELAY, typed));
        kinds = new ChoiceButton(bar, () -> ChoiceButton.any(kinds(), criteria().kinds(), ReviewWords::kind,
                set -> ask(criteria().withKinds(set))));
        sources = new ChoiceButton(bar, this::sources);
        rules = new ChoiceButton(bar, () -> ChoiceButton.any(rules(), criteria().rules(), rule -> rule, set -> ask(criteria().withRules(set))));
        order = new ChoiceButton(bar, this::orders);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 4).spacing(6, 0).applyTo(bar);
        update();
    }

    Composite control() {
        return bar;
    }

    private Criteria criteria() {
        return wish.criteria();
    }

    /** The kinds that occur, entities first, in the order of the model. */
    private List<Named> kinds() {
        Set<Named> there = new HashSet<>(criteria().kinds());
        queue.all().forEach(one -> {
            if (one.kind() != null) {
                there.add(one.kind());
            }
        });
        return Stream.<Named>concat(Stream.of(EntityKind.values()), Stream.of(Stance.values())).filter(there::contains).toList();
    }

    private Set<String> rules() {
        Set<String> there = new TreeSet<>(criteria().rules());
        queue.all().stream().map(Candidate::rule).filter(rule -> !rule.isEmpty()).forEach(there::add);
        return there;
    }

    /** Claims by kinds of source, then by names, those with most claims first. */
    private List<Item> sources() {
        Set<SourceKind> ofKinds = criteria().sourceKinds();
        Set<String> names = criteria().sources();
        List<Item> items = new ArrayList<>(ChoiceButton.any(SourceNames.kinds(queue.all()), ofKinds, AnnotationWords::term,
                set -> ask(criteria().withSources(set, set.isEmpty() ? Set.of() : names))));
        items.set(0, new Item(Messages.get("filter.showAll"), ofKinds.isEmpty() && names.isEmpty(),
                () -> ask(criteria().withSources(Set.of(), Set.of()))));
        List<Item> named = ChoiceButton.any(SourceNames.most(queue.all(), MOST_SOURCES), names, name -> name,
                set -> ask(criteria().withSources(ofKinds, set)));
        items.addAll(named.subList(1, named.size()));
        return items;
    }

    private List<Item> orders() {
        List<Item> items = new ArrayList<>(ChoiceButton.one(List.of(Order.values()), wish.order(), ReviewWords::order,
                one -> ask(wish.with(one))));
        items.add(new Item(Messages.get("review.decided"), criteria().decided(), () -> ask(criteria().withDecided(!criteria().decided()))));
        return items;
    }

    private void wordsTyped() {
        if (!words.isDisposed() && !words.getText().equals(criteria().words())) {
            ask(criteria().withWords(words.getText()));
        }
    }

    private void ask(Criteria criteria) {
        ask(wish.with(criteria));
    }

    private void ask(Wish now) {
        show(now);
        changed.accept(now);
    }

    /** Takes a wish that was made elsewhere; it is not asked. */
    void show(Wish now) {
        wish = now;
        if (!words.getText().equals(criteria().words())) {
            words.setText(criteria().words());
        }
        update();
    }

    /** Offers what occurs in a queue. */
    void show(Queue now) {
        queue = now;
    }

    private void update() {
        scope.setText(Messages.get("review.filter.scope", ReviewWords.scope(wish.scope())));
        kinds.setText(Messages.get("review.filter.kinds", ChoiceButton.summary(criteria().kinds().stream().map(ReviewWords::kind).toList())));
        List<String> chosen = new ArrayList<>(criteria().sources());
        criteria().sourceKinds().forEach(kind -> chosen.add(AnnotationWords.term(kind)));
        sources.setText(Messages.get("review.filter.sources", ChoiceButton.summary(chosen)));
        rules.setText(Messages.get("review.filter.rules", ChoiceButton.summary(criteria().rules())));
        order.setText(Messages.get("review.filter.order", ReviewWords.order(wish.order())));
        bar.layout();
    }
}
