package org.sourceline.ui.editor.painting;

import java.util.function.IntUnaryOperator;

import org.eclipse.swt.custom.StyledText;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;
import org.sourceline.ui.editor.Coordinates;

/** Distances and indents of lines, by the role of their block. */
final class LineLayout {

    private final Coordinates coordinates;
    private final ReadingText reading;
    private final Typography fonts;
    private final IntUnaryOperator extraRoom;

    /** @param extraRoom for the text offset of a line's start the pixels to leave above the line besides */
    LineLayout(Coordinates coordinates, ReadingText reading, Typography fonts, IntUnaryOperator extraRoom) {
        this.coordinates = coordinates;
        this.reading = reading;
        this.fonts = fonts;
        this.extraRoom = extraRoom;
    }

    /** Lays out one line of the widget. */
    void apply(int widgetLine) {
        StyledText widget = coordinates.widget();
        int offset = coordinates.toText(widget.getOffsetAtLine(widgetLine));
        ReadingBlock block = reading.blockAt(offset).orElse(null);
        int room = extraRoom.applyAsInt(offset) + (block == null ? 0 : gap(block, offset, widgetLine));
        if (widget.getLineVerticalIndent(widgetLine) != room) {
            widget.setLineVerticalIndent(widgetLine, room);
        }
        int indent = block == null ? 0 : indent(block.block().role());
        if (widget.getLineIndent(widgetLine) != indent) {
            widget.setLineIndent(widgetLine, 1, indent);
            widget.setLineWrapIndent(widgetLine, 1, indent);
        }
    }

    private int gap(ReadingBlock block, int offset, int widgetLine) {
        boolean continues = offset > block.span().start();
        return continues ? 0 : fonts.gapAbove(block.block().role(), before(widgetLine));
    }

    private @Nullable BlockRole before(int widgetLine) {
        if (widgetLine == 0) {
            return null;
        }
        int offset = coordinates.toText(coordinates.widget().getOffsetAtLine(widgetLine - 1));
        return reading.blockAt(offset).map(block -> block.block().role()).orElse(null);
    }

    private int indent(BlockRole role) {
        return role == BlockRole.CAPTION || role == BlockRole.CREDIT ? fonts.indent() : 0;
    }
}
