package org.sourceline.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** The left article, the gap in which lines lead across, the right article, and below what the chosen counterpart is. */
final class SideBySide {

    private static final int GAP = 64;

    private final Composite area;
    private final SideText left;
    private final SideText right;
    private final Gap gap;
    private final Label summary;
    private final Label about;
    private List<Counterpart> counterparts = List.of();
    private @Nullable Counterpart chosen;

    SideBySide(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(area);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(6, 3).applyTo(summary);
        left = new SideText(area, true, this);
        gap = new Gap(area, this);
        GridDataFactory.fillDefaults().grab(false, true).hint(GAP, SWT.DEFAULT).applyTo(gap.control());
        right = new SideText(area, false, this);
        about = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(6, 3).hint(200, SWT.DEFAULT).applyTo(about);
    }

    Control control() {
        return area;
    }

    void show(TwoArticles articles) {
        counterparts = articles.counterparts();
        chosen = null;
        left.show(articles.left(), counterparts);
        right.show(articles.right(), counterparts);
        summary.setText(summary());
        about.setText(Messages.get(counterparts.isEmpty() ? "compare.nothing" : "compare.hint"));
        area.layout();
        redraw();
    }

    private String summary() {
        Map<Counterpart.Kind, Integer> counts = new EnumMap<>(Counterpart.Kind.class);
        counterparts.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        for (Counterpart.Kind kind : Counterpart.Kind.values()) {
            words.add(Messages.get("compare.count." + kind.key(), counts.getOrDefault(kind, 0)));
        }
        return String.join(" · ", words);
    }

    List<Counterpart> counterparts() {
        return counterparts;
    }

    Optional<Counterpart> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Marks a counterpart on both sides and brings it into sight. */
    void choose(Counterpart one) {
        chosen = one;
        left.reveal(one);
        right.reveal(one);
        String kind = Messages.get("compare.kind." + one.kind().key());
        about.setText(one.reason().isEmpty() ? kind : kind + ": " + one.reason());
        about.requestLayout();
        redraw();
    }

    /** Chooses what stands at an offset of the reading text of a side, if anything does: the shortest. */
    void chooseAt(boolean onLeft, int offset) {
        counterparts.stream().filter(one -> one.on(onLeft).filter(span -> span.contains(offset)).isPresent())
                .min((a, b) -> Integer.compare(length(a, onLeft), length(b, onLeft))).ifPresent(this::choose);
    }

    private static int length(Counterpart one, boolean onLeft) {
        return one.on(onLeft).map(TextSpan::length).orElse(0);
    }

    SideText side(boolean onLeft) {
        return onLeft ? left : right;
    }

    void redraw() {
        gap.control().redraw();
        left.redraw();
        right.redraw();
    }
}
