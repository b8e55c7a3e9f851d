package org.sourceline.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture in which everything has its size but no place.
 *
 * @param figures in the order of the picture's nodes, all at the same place
 * @param routes in the order of the picture's edges, without points
 */
public record Sketch(Picture picture, List<Figure> figures, List<Route> routes) {

    /** The room between the edge of a node and its words, in pixels. */
    public static final double PADDING = 9;
    private static final double NAME_WIDTH = 168;
    private static final double CLAIM_WIDTH = 250;
    private static final double LABEL_WIDTH = 150;
    private static final String MARKS = "“”„«»‹›\"‘’‚'";
    private static final int NAME_LINES = 2;
    private static final int CLAIM_LINES = 4;

    public Sketch {
        figures = List.copyOf(figures);
        routes = List.copyOf(routes);
    }

    /** Wraps and measures the words. */
    public static Sketch of(Picture picture, Words words, TextWidths widths) {
        return new Sketch(picture, picture.nodes().stream().map(node -> figure(node, words, widths)).toList(),
                picture.edges().stream().map(edge -> route(edge, words, widths)).toList());
    }

    private static Figure figure(PictureNode node, Words words, TextWidths widths) {
        boolean isClaim = node.kind() == NodeKind.CLAIM;
        TextStyle style = isClaim ? TextStyle.WORDS : TextStyle.NAME;
        String name = node.name().isEmpty() ? words.nobody() : isClaim ? quoted(node.name()) : node.name();
        List<String> lines = wrap(name, style, widths, isClaim ? CLAIM_WIDTH : NAME_WIDTH, isClaim ? CLAIM_LINES : NAME_LINES);
        String kind = words.kind(node.kind());
        double wide = Stream.concat(lines.stream().map(line -> widths.of(style, line)), Stream.of(widths.of(TextStyle.KIND, kind)))
                .mapToDouble(Double::doubleValue).max().orElse(0);
        double width = Math.ceil(Math.max(72, wide) + 2 * PADDING + NodeShape.of(node.kind()).sideRoom());
        double height = lines.size() * style.pitch() + TextStyle.KIND.pitch() + 2 * PADDING - 3 + NodeShape.of(node.kind()).topRoom();
        return new Figure(node, Box.size(width, height), lines, kind);
    }

    /** In quotation marks, unless the words have their own. */
    static String quoted(String words) {
        return MARKS.indexOf(words.isEmpty() ? ' ' : words.charAt(0)) >= 0 ? words : '“' + words + '”';
    }

    private static Route route(PictureEdge edge, Words words, TextWidths widths) {
        String said = edge.cue().isEmpty() ? words.telling(edge.telling()) : '“' + edge.cue() + '”';
        String whole = edge.count() > 1 ? said + " ×" + edge.count() : said;
        String label = wrap(whole, TextStyle.LABEL, widths, LABEL_WIDTH, 1).getFirst();
        return new Route(edge, List.of(), label, Box.size(Math.ceil(widths.of(TextStyle.LABEL, label)) + 6, TextStyle.LABEL.pitch() + 2));
    }

    /** Breaks between words; what does not fit on the last line ends in an ellipsis. */
    static List<String> wrap(String text, TextStyle style, TextWidths widths, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (line.isEmpty() || widths.of(style, longer) <= width) {
                line = longer;
            } else if (lines.size() == most - 1) {
                line = longer;
                break;
            } else {
                lines.add(shortened(line, style, widths, width));
                line = word;
            }
        }
        lines.add(shortened(line, style, widths, width));
        return lines;
    }

    private static String shortened(String line, TextStyle style, TextWidths widths, double width) {
        if (widths.of(style, line) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 1 && widths.of(style, line.substring(0, end) + '…') > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + '…';
    }
}
