package org.sourceline.ui.editor;

import java.util.function.IntConsumer;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.editor.painting.Typography;
import org.sourceline.ui.editor.ruler.ArticleOverview;
import org.sourceline.ui.editor.ruler.FindingColumn;
import org.sourceline.ui.editor.ruler.ParagraphColumn;
import org.sourceline.ui.editor.ruler.PlaceColumn;
import org.sourceline.ui.editor.ruler.StrengthColumn;

/** The columns beside the text, and the white space that keeps its rows comfortably short in a wide window. */
final class Margins {

    private static final int LEFT = 14;
    private static final int RIGHT = 24;

    private final ParagraphColumn numbers = new ParagraphColumn();
    private final StrengthColumn strengths = new StrengthColumn();
    private final PlaceColumn places = new PlaceColumn();
    private final FindingColumn findings;
    private final ArticleOverview overview;
    private final CompositeRuler ruler = new CompositeRuler(0);
    private @Nullable StyledText widget;
    private int column;

    /** @param goTo told of the text offset that is chosen in the overview or by a sign beside the text */
    Margins(IntConsumer goTo) {
        overview = new ArticleOverview(goTo);
        findings = new FindingColumn(goTo);
        ruler.addDecorator(0, numbers);
        ruler.addDecorator(1, findings);
        ruler.addDecorator(2, places);
        ruler.addDecorator(3, strengths);
    }

    CompositeRuler ruler() {
        return ruler;
    }

    ArticleOverview overview() {
        return overview;
    }

    void install(StyledText text) {
        widget = text;
        text.setMargins(LEFT, 0, RIGHT, 0);
        text.addListener(SWT.Resize, event -> adapt());
    }

    void show(@Nullable ArticleSets sets, @Nullable Typography fonts) {
        column = fonts == null ? 0 : fonts.columnWidth();
        numbers.show(sets);
        strengths.show(sets);
        places.show(sets);
        findings.show(sets);
        overview.show(sets);
        adapt();
    }

    /** Annotations or colours changed. */
    void changed() {
        strengths.redraw();
        places.changed();
        numbers.redraw();
        overview.changed();
    }

    /** Shares the room that the text does not need between the number column and the right margin. */
    private void adapt() {
        StyledText text = widget;
        if (text == null || text.isDisposed() || column == 0) {
            return;
        }
        int room = text.getSize().x + numbers.getWidth();
        int spare = Math.max(0, room - column - LEFT - RIGHT);
        if (numbers.adapt(spare)) {
            ruler.relayout();
        }
        int right = Math.max(RIGHT, room - numbers.getWidth() - column - LEFT);
        if (text.getRightMargin() != right) {
            text.setRightMargin(right);
        }
    }
}
