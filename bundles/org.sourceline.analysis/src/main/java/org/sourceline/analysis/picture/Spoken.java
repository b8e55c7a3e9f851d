package org.sourceline.analysis.picture;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nodes and lines in words, for those who do not see them. */
public final class Spoken {

    private Spoken() {
    }

    /** "Mina Sol, named person". */
    public static String of(Figure figure) {
        String name = figure.node().name().isEmpty() ? String.join(" ", figure.lines()) : figure.node().name();
        return name.equals(figure.kind()) ? name : name + ", " + figure.kind();
    }

    /** "Mina Sol → The Ledger: told, “told the Ledger”, on record". */
    public static String of(PictureEdge edge, Picture picture, Words words) {
        String ends = name(edge.teller(), picture, words) + " → " + name(edge.hearer(), picture, words);
        String cue = edge.cue().isEmpty() ? "" : '“' + edge.cue() + '”';
        String count = edge.count() > 1 ? "×" + edge.count() : "";
        return ends + ": " + Stream.of(words.telling(edge.telling()), cue, count, words.strength(edge.strength())).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(String id, Picture picture, Words words) {
        PictureNode node = picture.node(id).orElse(null);
        if (node == null || node.name().isEmpty()) {
            return words.nobody();
        }
        return node.kind() == NodeKind.CLAIM ? words.kind(NodeKind.CLAIM) : node.name();
    }
}
