package org.sourceline.ui.editor.ruler;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.ui.editor.Coordinates;
import org.sourceline.ui.editor.Paragraphs;
import org.sourceline.ui.style.Palette;

/** The numbers of the paragraphs; its width leads the text towards the middle of a wide window. */
public final class ParagraphColumn extends MarginColumn {

    private static final int NARROWEST = 40;
    private static final int GAP = 8;

    private @Nullable Paragraphs paragraphs;
    private int width = NARROWEST;

    @Override
    public void show(@Nullable ArticleSets opened) {
        paragraphs = opened == null ? null : new Paragraphs(opened.reading());
        super.show(opened);
    }

    /**
     * Takes a share of the room that the text does not need.
     *
     * @param spare pixels
     * @return whether the width is another now
     */
    public boolean adapt(int spare) {
        int wanted = Math.clamp(spare / 3, NARROWEST, 160);
        boolean changed = wanted != width;
        width = wanted;
        return changed;
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    void paint(GC gc, Coordinates coordinates, ArticleSets shown, int height) {
        StyledText widget = coordinates.widget();
        gc.setFont(JFaceResources.getDialogFont());
        gc.setForeground(Palette.color(Palette.QUIET));
        int last = widget.getLineIndex(height);
        for (int line = widget.getLineIndex(0); line <= last; line++) {
            int offset = widget.getOffsetAtLine(line);
            String number = number(shown, coordinates.toText(offset));
            if (!number.isEmpty()) {
                Point size = gc.textExtent(number);
                int baseline = widget.getLocationAtOffset(offset).y + widget.getBaseline(offset);
                gc.drawText(number, width - GAP - size.x, baseline - gc.getFontMetrics().getAscent(), true);
            }
        }
    }

    private String number(ArticleSets shown, int offset) {
        ReadingBlock block = shown.reading().blockAt(offset).orElse(null);
        boolean begins = block != null && block.span().start() == offset;
        int number = begins && paragraphs != null ? paragraphs.numberAt(offset) : 0;
        return number == 0 ? "" : Integer.toString(number);
    }

    @Override
    @Nullable String tip(Coordinates coordinates, ArticleSets shown, int x, int y) {
        return null;
    }
}
