package org.sourceline.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sourceline.analysis.picture.Claimed.statement;
import static org.sourceline.analysis.picture.Claimed.step;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Strength;

class PlainLayoutTest {

    private static final ChainStep POST = step("Post", SourceKind.PUBLICATION, null);
    private static final ChainStep DENIAL = new ChainStep("Mina Sol", null, SourceKind.NAMED_PERSON, Stance.DENIES, null, null);

    private static Drawing drawing(Picture picture) {
        return PlainLayout.layout(Sketch.of(picture, SvgWriterTest.WORDS, TextWidths.ESTIMATE));
    }

    private static void assertApart(Drawing drawing) {
        List<Figure> figures = drawing.figures();
        for (Figure one : figures) {
            assertTrue(one.box().x() >= 0 && one.box().right() <= drawing.width() && one.box().bottom() <= drawing.height(), one.toString());
            for (Figure other : figures) {
                boolean apart = one.box().right() < other.box().x() || other.box().right() < one.box().x() || one.box().bottom() < other.box().y()
                        || other.box().bottom() < one.box().y();
                assertTrue(one == other || apart, one + " lies on " + other);
            }
        }
    }

    @Test
    void whoToldStandsBelowWhoHeard() {
        Picture picture = Pictures.ofMany(List.of(
                statement("a.txt", "one", Stance.ASSERTS, null, POST, step("Agency", SourceKind.PUBLICATION, "reported"),
                        step("Jonas Reth", SourceKind.NAMED_PERSON, "said")),
                statement("a.txt", "two", Stance.ASSERTS, null, POST, step("Mina Sol", SourceKind.NAMED_PERSON, "said")),
                statement("a.txt", "three", Stance.DENIES, null, POST, DENIAL)), 40);
        Drawing drawing = drawing(picture);
        assertApart(drawing);
        for (Route route : drawing.routes()) {
            assertTrue(route.points().getFirst().y() > route.points().getLast().y(), route.toString());
        }
        assertEquals(4, drawing.routes().stream().map(Route::points).distinct().count());
        assertEquals(drawing, drawing(picture));
    }

    @Test
    void articlesThatQuoteEachOtherAreLaidOutToo() {
        PictureNode one = new PictureNode("1", NodeKind.OUTLET, "The Post", "", List.of());
        PictureNode other = new PictureNode("2", NodeKind.OUTLET, "The Ledger", "", List.of());
        Picture picture = new Picture(List.of(one, other), List.of(new PictureEdge("1", "2", Telling.REPORTED, "", Strength.DOCUMENT, List.of()),
                new PictureEdge("2", "1", Telling.REPORTED, "", Strength.DOCUMENT, List.of())), 0);
        assertApart(drawing(picture));
    }

    @Test
    void nothingIsAnEmptyDrawing() {
        Drawing drawing = drawing(Picture.EMPTY);
        assertEquals(0, drawing.width());
        assertFalse(drawing.figures().stream().findAny().isPresent());
    }
}
