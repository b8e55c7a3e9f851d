package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

/** What the mouse points at is what stands there: in every row of a paragraph, whatever the room above it. */
@ExtendWith(NoErrorLogged.class)
class PointingTest {

    private static final String LONG = "The ferry sailed with the harbour pilot and nobody on the quay had seen the barrier go down. ".repeat(8).strip();
    private static final String TEXT = "Ferry sailed without its ramp\n\nBy Anna Brekke\n\n" + LONG + "\n\nIt came back at noon.\n";

    @TempDir
    private Path folder;
    private Opened opened;
    private StyledText widget;
    private TextSpan paragraph;

    @BeforeEach
    void open() throws Exception {
        opened = Opened.open(folder, "ramp.txt", TEXT);
        widget = opened.widget();
        TextSpan found = opened.find(LONG);
        int start = opened.editor().coordinates().toWidget(found.start()).orElseThrow();
        paragraph = new TextSpan(start, start + LONG.length());
        Poller.until("the room above the paragraph", () -> widget.getLineVerticalIndent(widget.getLineAtOffset(start)) > 0);
        assertTrue(height(paragraph.end() - 1) > height(start) + 3 * widget.getLineHeight(), "the paragraph has several rows");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private int height(int offset) {
        return widget.getLocationAtOffset(offset).y;
    }

    private void press(Point point) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.x = point.x;
            event.y = point.y;
            event.button = 1;
            event.count = 1;
            widget.notifyListeners(type, event);
            assertEquals(point.y, event.y, "others are told where it was");
        }
    }

    @Test
    void aClickPutsTheCaretWhereItIs() {
        int clicked = 0;
        for (int offset = paragraph.start(); offset < paragraph.end(); offset += 11) {
            Point place = widget.getLocationAtOffset(offset);
            Point next = widget.getLocationAtOffset(offset + 1);
            if (place.y == next.y && place.y + widget.getLineHeight() < widget.getClientArea().height) {
                int height = widget.getLineHeight(offset);
                for (int y : new int[] {place.y + 2, place.y + height / 2, place.y + height - 2}) {
                    Point point = new Point(place.x + 1, y);
                    assertEquals(offset, widget.getOffsetAtPoint(point));
                    press(point);
                    assertEquals(offset, widget.getCaretOffset());
                    clicked++;
                }
            }
        }
        assertTrue(clicked > 30, clicked + " clicks");
    }

    @Test
    void theRoomAboveAParagraphIsItsFirstRow() {
        int start = paragraph.start();
        Point place = widget.getLocationAtOffset(start + 4);
        press(new Point(place.x + 1, widget.getLinePixel(widget.getLineAtOffset(start)) + 1));
        assertEquals(start + 4, widget.getCaretOffset());
    }
}
