package org.sourceline.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Strength;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {

    static final Words WORDS = new Words() {
        @Override
        public String kind(NodeKind kind) {
            return kind.key();
        }

        @Override
        public String telling(Telling telling) {
            return telling.key();
        }

        @Override
        public String strength(Strength strength) {
            return strength.key();
        }

        @Override
        public String nobody() {
            return "nobody named";
        }
    };

    private static final Ink INK = new Ink() {
        @Override
        public String page() {
            return "#ffffff";
        }

        @Override
        public String text() {
            return "#000000";
        }

        @Override
        public String quiet() {
            return "#666666";
        }

        @Override
        public String fill(NodeKind kind) {
            return "#eeeeee";
        }

        @Override
        public String outline(NodeKind kind) {
            return "#333333";
        }

        @Override
        public String line(Strength strength) {
            return "#00000" + strength.ordinal();
        }
    };

    /** A column, which is enough for a drawing. */
    private static Drawing drawing(Picture picture) {
        Sketch sketch = Sketch.of(picture, WORDS, TextWidths.ESTIMATE);
        List<Figure> figures = new ArrayList<>();
        double y = 0;
        for (Figure figure : sketch.figures()) {
            figures.add(figure.at(0, y));
            y += figure.box().height() + 40;
        }
        List<Route> routes = sketch.routes().stream().map(route -> new Route(route.edge(),
                List.of(middle(figures, route.edge().teller()), middle(figures, route.edge().hearer())), route.label(), route.labelBox())).toList();
        return new Drawing(picture, 300, y, figures, routes);
    }

    private static Point middle(List<Figure> figures, String id) {
        return figures.stream().filter(figure -> figure.node().id().equals(id)).findFirst().orElseThrow().middle();
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void everyNodeAndLineHasItsWords() throws Exception {
        Statement claim = Claimed.statement("a.txt", "the gate was shut", Stance.ASSERTS, null,
                Claimed.step("Harbour Post", SourceKind.PUBLICATION, null), Claimed.step("a sailor", SourceKind.ANONYMOUS_PERSON, "told the Post"));
        Document document = parsed(SvgWriter.write(drawing(Pictures.ofClaim(List.of(claim), List.of(), List.of())), "Who said it", INK, WORDS));
        List<String> titles = texts(document, "title");
        assertEquals("Who said it", titles.getFirst());
        assertTrue(titles.contains("a sailor → Harbour Post: told, “told the Post”, anonymous"), titles.toString());
        assertTrue(titles.contains("a sailor, anonymous"), titles.toString());
        List<String> texts = texts(document, "text");
        assertTrue(texts.contains("Harbour Post") && texts.contains("“told the Post”") && texts.contains("publisher"), texts.toString());
    }

    @Test
    void whatArticlesContainIsEscaped() throws Exception {
        String hostile = "</text><script>alert(\"x\")</script>&#0; \u0000\u001b]8;;\uD800";
        Statement claim = Claimed.statement("a.txt", hostile, Stance.ASSERTS, null, Claimed.step(hostile, SourceKind.PUBLICATION, hostile));
        String svg = SvgWriter.write(drawing(Pictures.ofClaim(List.of(claim), List.of(), List.of())), hostile, INK, WORDS);
        Document document = parsed(svg);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertFalse(svg.contains("\u001b"));
    }

    @Test
    void firmnessIsToldByTheLineToo() throws Exception {
        List<Statement> answers = List.of(
                Claimed.statement("a.txt", "x", Stance.DENIES, null, Claimed.step("Board", SourceKind.ORGANISATION, "denied")),
                Claimed.statement("a.txt", "y", Stance.NO_RESPONSE, null, Claimed.step("Mina", SourceKind.NAMED_PERSON, "did not reply")));
        Statement claim = Claimed.statement("a.txt", "z", Stance.ASSERTS, null, Claimed.step("Post", SourceKind.PUBLICATION, null),
                Claimed.step("a sailor", SourceKind.ANONYMOUS_PERSON, "said"));
        Document document = parsed(SvgWriter.write(drawing(Pictures.ofClaim(List.of(claim), answers, List.of())), "t", INK, WORDS));
        NodeList paths = document.getElementsByTagName("path");
        List<String> dashes = new ArrayList<>();
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (path.getAttribute("class").equals("line")) {
                dashes.add(path.getAttribute("stroke-dasharray"));
            }
        }
        assertEquals(List.of("", "", "7 4", "", "8 3 2 3"), dashes);
    }

    @Test
    void numbersAreThoseOfSvgInEveryLanguage() throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            Statement claim = Claimed.statement("a.txt", "z", Stance.ASSERTS, null, Claimed.step("Post", SourceKind.PUBLICATION, null));
            String svg = SvgWriter.write(drawing(Pictures.ofClaim(List.of(claim), List.of(), List.of())), "t", INK, WORDS);
            assertTrue(svg.contains("font-size=\"13\""), svg);
            assertTrue(parsed(svg).getDocumentElement().getAttribute("viewBox").matches("[-0-9. ]+"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void longNamesAreCutBetweenCodePoints() {
        List<String> lines = Sketch.wrap("\uD83D\uDEA2".repeat(80), TextStyle.NAME, TextWidths.ESTIMATE, 100, 2);
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().endsWith("\uD83D\uDEA2…"), lines.toString());
    }

    @Test
    void wrappedNamesKeepTheirWords() {
        assertEquals(List.of("the general secretary", "of the harbour union"),
                Sketch.wrap("the general secretary of the harbour union", TextStyle.KIND, (style, text) -> text.length(), 21, 2));
        assertEquals(List.of("the general secretary", "of the harbour union…"),
                Sketch.wrap("the general secretary of the harbour unions of the north", TextStyle.KIND, (style, text) -> text.length(), 21, 2));
    }
}
