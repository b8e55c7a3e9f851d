package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String BODY = "The old mill by the river will close in May, its owner said on Monday at the town hall.";

    @Test
    void scrapedTextFallsIntoItsParts() {
        Analysed analysed = Analysed.text("""
                | \n\t\tSpecial Report-How the old mill lost its last
                \t\tmiller
                \t\t Send a link to a friend
                \t\t
                \t\t [April 3, 2031]   By
                \t\tOrla Tamm
                 HALM (Corran Wire) - The old mill by the river will close in May, its
                \t\towner said on Monday at the town hall. Nobody was
                \t\tsurprised.

                 A second paragraph follows here, and it says a good deal more about
                \t\tthe mill and the river.
                """);
        assertEquals(List.of("columnJump |", "kicker Special Report-", "headline How the old mill lost its last miller",
                "navigation Send a link to a friend", "date [April 3, 2031]", "byline By Orla Tamm", "dateline HALM (Corran Wire) -",
                "paragraph The old mill by the river will close in May, its owner said on Monday at the town hall. Nobody was surprised.",
                "paragraph A second paragraph follows here, and it says a good deal more about the mill and the river."), analysed.blocks());
    }

    @Test
    void captionAndCreditAreTakenApart() {
        List<String> blocks = Analysed.text("Mill closes for good\n\n" + BODY + "\n\nOrla Tamm speaks at the mill in Halm, May 4, 2031. "
                + "CORRAN/Ines Quarrie/File Photo\n\n" + BODY + "\n").blocks();
        assertEquals("caption Orla Tamm speaks at the mill in Halm, May 4, 2031.", blocks.get(2));
        assertEquals("credit CORRAN/Ines Quarrie/File Photo", blocks.get(3));
    }

    @Test
    void whatIsAroundTheArticleIsBoilerplate() {
        List<String> blocks = Analysed.text("Mill closes for good\n\n" + BODY + "\n\n" + BODY
                + "\n\nGRAPHIC: The mill - https://mill.example/chart.png\n\n\u00a9 2031 Corran Wire. All rights reserved.\n\nShare this\n").blocks();
        assertEquals(List.of("link GRAPHIC: The mill - https://mill.example/chart.png", "copyright \u00a9 2031 Corran Wire. All rights reserved.",
                "navigation Share this"), blocks.subList(3, 6));
    }

    @Test
    void whatStandsOverTheHeadlineIsNotTheHeadline() {
        List<String> blocks = Analysed.text("The Harbour Briefing\n\nThursday, 3 April 2031\n\nGood morning, Port Arlen.\n\nFerry talks collapse again\n\n" + BODY
                + "\n").blocks();
        assertEquals(List.of("kicker The Harbour Briefing", "date Thursday, 3 April 2031", "paragraph Good morning, Port Arlen.",
                "headline Ferry talks collapse again"), blocks.subList(0, 4));
        assertEquals(List.of("kicker Statement", "headline Halm Lines on the sinking of its ferry"),
                Analysed.text("Statement\n\nHalm Lines on the sinking of its ferry\n\n" + BODY + "\n").blocks().subList(0, 2));
        assertEquals(List.of("headline The old briefing of the mill"), Analysed.text("The old briefing of the mill\n\n" + BODY + "\n").blocks().subList(0, 1));
    }

    @Test
    void pointsUnderTheHeadlineAndADatelineOfItsOwn() {
        List<String> blocks = Analysed.text("Mill closes for good\n\n* Owner blames drought\n\nPORT ARLEN/HALM, Nov 3 (CORRAN) -\n\n" + BODY + "\n\n* A note on the prices\n")
                .blocks();
        assertEquals(List.of("kicker * Owner blames drought", "dateline PORT ARLEN/HALM, Nov 3 (CORRAN) -"), blocks.subList(1, 3));
        assertEquals("footnote * A note on the prices", blocks.getLast());
    }

    @Test
    void aParagraphThatSpeaksOfSharingIsNone() {
        List<String> blocks = Analysed.text("Mill closes for good\n\n" + BODY + "\n\nShare prices of mills fell by a third in May, and the "
                + "owner said that he would not subscribe to newsletters any more.\n").blocks();
        assertEquals("paragraph", blocks.get(2).split(" ")[0]);
    }

    @Test
    void htmlElementsAndClassesTell() {
        List<String> blocks = Analysed.html("<html><body><nav>Home News Sport</nav><h1>Mill closes for good</h1><p class='byline'>Orla Tamm</p><p>" + BODY
                + "</p><h2>What next</h2><p>" + BODY + "</p><figure><figcaption>The mill in May.</figcaption></figure><p>" + BODY
                + "</p><footer>Terms and privacy</footer></body></html>").blocks();
        assertEquals(List.of("navigation Home News Sport", "headline Mill closes for good", "byline Orla Tamm", "paragraph " + BODY,
                "subheading What next", "paragraph " + BODY, "caption The mill in May.", "paragraph " + BODY, "navigation Terms and privacy"), blocks);
    }
}
