package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Where a page sets text apart, and what stands around it. */
class HtmlBlocksTest {

    @Test
    void blockLevelElementsAreBlocksAndInlineOnesAreNot() {
        assertBlocks("<h1>Shut <em>again</em></h1>\n<p>The <a href=x>bridge</a> is <b>shut</b>.</p><p>Divers went down.</p>", "Shut again",
                "The bridge is shut.", "Divers went down.");
    }

    @Test
    void textBesideElementsIsABlockToo() {
        assertBlocks("<div>By Orla Venn<p>The bridge is shut.</p>Port Ansel</div>", "By Orla Venn", "The bridge is shut.", "Port Ansel");
    }

    @Test
    void twoBreaksPartTwoBlocksAndOneDoesNot() {
        assertBlocks("<div>The bridge<br>\nis shut.<br><br>Divers <br />went<br>\n <br>down.</div>", "The bridge is shut.", "Divers went", "down.");
    }

    @Test
    void aBreakWithoutWhiteSpacePartsWordsThatWouldBecomeOne() {
        assertBlocks("<p>By Orla Venn<br>Brackwater</p>", "By Orla Venn", "Brackwater");
        assertBlocks("<p>By Orla Venn<b><br></b>Brackwater</p>", "By Orla Venn", "Brackwater");
    }

    @Test
    void cellsItemsAndControlsAreBlocks() {
        assertBlocks("<table><tr><td>North<td>12 m</table><ul><li>one<li>two</ul><select><option>a<option>b</select>"
                + "<div><button>Share</button><button>Print</button></div>", "North", "12 m", "one", "two", "a", "b", "Share", "Print");
        assertBlocks("<p>The <button>bridge</button> is shut.", "The bridge is shut.");
    }

    @Test
    void preformattedTextIsPlainText() {
        assertBlocks("<pre>BRACKWATER - The bridge is\nshut again.\n\n   Divers went down.</pre>", "BRACKWATER - The bridge is shut again.",
                "Divers went down.");
    }

    @Test
    void contextNamesWhatStandsAroundInnermostFirst() {
        RawBlock block = blocks("<body class=Page><main id='Story'><div class='text  Body-Copy'><p class=lead>The <b>bridge</b> is shut.").getFirst();
        assertEquals("p", block.element());
        assertEquals(List.of("p", "lead", "div", "text", "body-copy", "main", "story", "body", "page"), block.context());
    }

    @Test
    void anElementInsideThatHoldsAllOfABlockBelongsToItsContext() {
        RawBlock block = blocks("<div><a class=share href=x><b>Share</b> this</a></div>").getFirst();
        assertEquals("div", block.element());
        assertEquals(List.of("a", "share", "div", "body"), block.context());
        assertEquals(List.of("div", "body"), blocks("<div><a>one</a> <a>two</a></div>").getFirst().context());
    }

    @Test
    void hiddenElementsSaySo() {
        assertTrue(blocks("<div hidden><p>Not shown</div>").getFirst().context().contains("hidden"));
    }

    @Test
    void blocksCoverAllTextInOrder() {
        PageText page = page("a<p> b <div>c<span> d</span></div>e<table>f<tr><td> </table><hr>g<!-- h -->i");
        StringBuilder covered = new StringBuilder();
        page.blocks().forEach(block -> covered.append(block.span().of(page.source().text())));
        assertEquals(page.source().text().replaceAll("\\s", ""), covered.toString().replaceAll("\\s", ""));
    }

    @Test
    void anArticleWithoutMarkupInItsBodyIsOneBlock() {
        assertBlocks("The bridge\n\nis shut.", "The bridge is shut.");
    }

    private static void assertBlocks(String body, String... expected) {
        String text = page(body).source().text();
        assertEquals(List.of(expected), blocks(body).stream().map(block -> block.span().of(text).replaceAll("\\s+", " ")).toList());
    }

    private static List<RawBlock> blocks(String body) {
        return page(body).blocks();
    }

    private static PageText page(String body) {
        try {
            return HtmlPage.read("<!doctype html>" + body, "page.html", Limits.DEFAULT);
        } catch (ArticleReadException e) {
            throw new AssertionError(e);
        }
    }
}
