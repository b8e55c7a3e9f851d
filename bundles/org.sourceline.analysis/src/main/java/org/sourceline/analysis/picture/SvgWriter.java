package org.sourceline.analysis.picture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes drawings as SVG 1.1: words stay words, each node and line has a title, nothing is loaded from elsewhere. What articles contain is
 * escaped.
 */
public final class SvgWriter {

    private static final double MARGIN = 12;

    private final Ink ink;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private SvgWriter(Ink ink, Words words) {
        this.ink = ink;
        this.words = words;
    }

    /**
     * The drawing as a document in UTF-8.
     *
     * @param title what the picture shows, for those who do not see it
     */
    public static String write(Drawing drawing, String title, Ink ink, Words words) {
        return new SvgWriter(ink, words).document(drawing, title);
    }

    private String document(Drawing drawing, String title) {
        double width = drawing.width() + 2 * MARGIN;
        double height = drawing.height() + 2 * MARGIN;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(width)).append("\" height=\"").append(number(height))
                .append("\" viewBox=\"").append(String.join(" ", number(-MARGIN), number(-MARGIN), number(width), number(height)))
                .append("\" role=\"img\" font-family=\"'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\">\n");
        out.append("<title>").append(escaped(title)).append("</title>\n");
        out.append("<rect x=\"").append(number(-MARGIN)).append("\" y=\"").append(number(-MARGIN)).append("\" width=\"100%\" height=\"100%\" fill=\"")
                .append(ink.page()).append("\"/>\n");
        drawing.routes().forEach(route -> line(route, drawing));
        drawing.figures().forEach(this::node);
        drawing.routes().forEach(this::label);
        return out.append("</svg>\n").toString();
    }

    private void line(Route route, Drawing drawing) {
        LineLook look = LineLook.of(route.edge().strength());
        String color = ink.line(route.edge().strength());
        String way = route.points().stream().map(point -> number(point.x()) + ' ' + number(point.y())).collect(Collectors.joining("L", "M", ""));
        out.append("<g>\n<title>").append(escaped(Spoken.of(route.edge(), drawing.picture(), words))).append("</title>\n");
        stroke(way, color, look.width(), dashes(look.dashes()));
        if (look.isDouble()) {
            stroke(way, ink.page(), look.width() / 2, "");
        }
        path(Signs.of(look.sign(), route.points()), look.sign() == LineLook.Sign.ARROW ? color : ink.page(), color, "");
        out.append("</g>\n");
    }

    private void stroke(String way, String color, double width, String dashes) {
        out.append("<path class=\"line\" d=\"").append(way).append("\" fill=\"none\" stroke=\"").append(color).append("\" stroke-width=\"")
                .append(number(width)).append('"').append(dashes).append("/>\n");
    }

    private static String dashes(List<Double> dashes) {
        return dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes.stream().map(SvgWriter::number).collect(Collectors.joining(" ")) + '"';
    }

    private void path(List<Segment> segments, String fill, String stroke, String dashes) {
        out.append("<path d=\"").append(segments.stream().map(SvgWriter::command).collect(Collectors.joining(" "))).append("\" fill=\"")
                .append(fill).append("\" stroke=\"").append(stroke).append("\" stroke-width=\"1.5\"").append(dashes).append("/>\n");
    }

    private static String command(Segment segment) {
        return switch (segment) {
            case Segment.Move(double x, double y) -> "M" + number(x) + ' ' + number(y);
            case Segment.Line(double x, double y) -> "L" + number(x) + ' ' + number(y);
            case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) -> "C" + number(x1) + ' ' + number(y1) + ' '
                    + number(x2) + ' ' + number(y2) + ' ' + number(x) + ' ' + number(y);
            case Segment.Close() -> "Z";
        };
    }

    private void node(Figure figure) {
        NodeKind kind = figure.node().kind();
        NodeShape shape = NodeShape.of(kind);
        out.append("<g>\n<title>").append(escaped(Spoken.of(figure))).append("</title>\n");
        path(shape.outline(figure.box()), ink.fill(kind), ink.outline(kind), shape.isDashed() ? dashes(List.of(4.0, 3.0)) : "");
        List<Segment> ornament = shape.ornament(figure.box());
        if (!ornament.isEmpty()) {
            path(ornament, "none", ink.outline(kind), "");
        }
        double y = figure.box().y() + shape.topRoom() + Sketch.PADDING - 2;
        for (String line : figure.lines()) {
            y += figure.style().pitch();
            text(line, figure.style(), figure.box().middle().x(), y - figure.style().size() * 0.28, ink.text());
        }
        y += TextStyle.KIND.pitch();
        text(figure.kind(), TextStyle.KIND, figure.box().middle().x(), y - TextStyle.KIND.size() * 0.28, ink.quiet());
        out.append("</g>\n");
    }

    private void label(Route route) {
        Box box = route.labelBox();
        if (!route.label().isEmpty()) {
            out.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y())).append("\" width=\"")
                    .append(number(box.width())).append("\" height=\"").append(number(box.height())).append("\" fill=\"").append(ink.page())
                    .append("\" stroke=\"none\"/>\n");
            text(route.label(), TextStyle.LABEL, box.middle().x(), box.middle().y() + TextStyle.LABEL.size() * 0.36, ink.text());
        }
    }

    private void text(String line, TextStyle style, double x, double y, String color) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" text-anchor=\"middle\" font-size=\"")
                .append(style.size()).append('"').append(style.isBold() ? " font-weight=\"bold\"" : "").append(" fill=\"").append(color)
                .append("\" stroke=\"none\">").append(escaped(line)).append("</text>\n");
    }

    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }

    /** For text and attributes; characters that XML cannot hold become the replacement character. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
