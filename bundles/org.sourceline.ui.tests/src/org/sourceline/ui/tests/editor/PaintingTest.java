package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.style.MarkKind;
import org.sourceline.ui.style.Palette;
import org.sourceline.ui.style.StylePreferences;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

@ExtendWith(NoErrorLogged.class)
class PaintingTest {

    @TempDir
    private Path folder;
    private Opened opened;

    @BeforeEach
    void open() throws Exception {
        opened = Opened.open(folder, "port.txt", Opened.TEXT);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private @Nullable StyleRange styleAt(TextSpan span) {
        return opened.widget().getStyleRangeAtOffset(opened.editor().coordinates().toWidget(span.start()).orElseThrow());
    }

    private static int style(@Nullable StyleRange range) {
        return range == null || range.font == null ? SWT.NORMAL : range.font.getFontData()[0].getStyle();
    }

    @Test
    void headlinesAreLargeAndBoldBylinesQuiet() {
        StyleRange headline = styleAt(opened.find("Port lender"));
        StyleRange byline = styleAt(opened.find("By Anna"));
        assertNotNull(headline);
        assertNotNull(byline);
        assertEquals(SWT.BOLD, style(headline));
        assertTrue(headline.font.getFontData()[0].getHeight() > opened.widget().getFont().getFontData()[0].getHeight());
        assertEquals(Palette.color(Palette.QUIET), byline.foreground);
    }

    @Test
    void cuesAreBoldContentsTintedByStance() {
        opened.suggest(
                opened.claim(Stance.ASSERTS, SourceKind.NAMED_PERSON, "agreed to hand over names", "Jonas Reth", "according to"),
                opened.claim(Stance.DENIES, SourceKind.ORGANISATION, "it had shared any file", "Quayline", "denied"));
        StyleRange cue = styleAt(opened.find("according to"));
        StyleRange claim = styleAt(opened.find("agreed to hand"));
        StyleRange denial = styleAt(opened.find("it had shared"));
        assertEquals(SWT.BOLD, style(cue));
        assertNotNull(claim);
        assertNotNull(denial);
        assertNotEquals(claim.background, denial.background);
    }

    @Test
    void whatAnEditTakesAwayIsNoLongerPainted() {
        opened.suggest();
        opened.add(opened.claim(Stance.ASSERTS, SourceKind.NAMED_PERSON, "agreed to hand over names", "Jonas Reth", "according to"));
        assertEquals(SWT.BOLD, style(styleAt(opened.find("according to"))));
        String set = opened.sets().active().orElseThrow();
        var gone = opened.sets().all().stream().filter(one -> one.set().equals(set)).findFirst().orElseThrow();
        opened.session().execute(new Edit("Take away",
                List.of(new Change(set, gone.annotation(), null))));
        Poller.drain();
        assertEquals(SWT.NORMAL, style(styleAt(opened.find("according to"))));
        StyleRange content = styleAt(opened.find("agreed to hand"));
        assertTrue(content == null || content.background == null);
    }

    @Test
    void entitiesHaveALineInTheColourOfTheirKindAndLoseItWhenHidden() {
        TextSpan reth = opened.find("Jonas Reth");
        opened.suggest();
        assertFalse(hasLine(reth, MarkKind.PERSON));
        opened.add(opened.entity(EntityKind.PERSON, reth, Status.MANUAL));
        assertTrue(hasLine(reth, MarkKind.PERSON));
        StylePreferences.preferences().setValue(StylePreferences.shownKey(MarkKind.PERSON), false);
        try {
            assertFalse(hasLine(reth, MarkKind.PERSON));
        } finally {
            StylePreferences.preferences().setToDefault(StylePreferences.shownKey(MarkKind.PERSON));
        }
    }

    /** Whether the colour of a kind is below the words, in the widget as it paints itself. */
    private boolean hasLine(TextSpan span, MarkKind kind) {
        Poller.drain();
        TextSpan shown = opened.editor().coordinates().toWidget(span).orElseThrow();
        Rectangle bounds = opened.widget().getTextBounds(shown.start(), shown.end() - 1);
        Rectangle area = opened.widget().getClientArea();
        Image image = new Image(opened.widget().getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        try {
            opened.widget().print(gc);
            RGB wanted = Palette.color(kind.color()).getRGB();
            return contains(image.getImageData(), bounds, wanted);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static boolean contains(ImageData data, Rectangle where, RGB wanted) {
        for (int y = where.y; y < Math.min(data.height, where.y + where.height + 8); y++) {
            for (int x = where.x; x < Math.min(data.width, where.x + where.width); x++) {
                if (data.palette.getRGB(data.getPixel(x, y)).equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void mentionsOfTheEntityAtTheCaretAreMarked() {
        TextSpan first = opened.find("Quayline");
        TextSpan second = opened.find("Quayline", first.end());
        TextSpan reth = opened.find("Jonas Reth");
        opened.suggest(opened.entity(EntityKind.ORGANISATION, first, Status.SUGGESTED),
                opened.entity(EntityKind.ORGANISATION, second, Status.SUGGESTED),
                opened.entity(EntityKind.PERSON, reth, Status.SUGGESTED));
        opened.caretOn(first);
        Poller.until("the other mention to be marked", () -> isMarked(second));
        opened.caretOn(reth);
        Poller.until("the mark to go", () -> !isMarked(second));
        assertNull(opened.session().selected().filter(one -> one.extent().orElseThrow().equals(first)).orElse(null));
    }

    private boolean isMarked(TextSpan span) {
        StyleRange style = styleAt(span);
        return style != null && Palette.color(Palette.OCCURRENCE).equals(style.background);
    }
}
