package org.sourceline.ui.provenance.picture;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.sourceline.analysis.picture.Ink;
import org.sourceline.analysis.picture.NodeKind;
import org.sourceline.core.model.Strength;
import org.sourceline.ui.style.Palette;

/**
 * The colours of the current theme at the time it was made; may then be used on any thread.
 *
 * @param outlines by kind of node
 * @param lines by strength
 */
record ThemeInk(String page, String text, String quiet, Map<NodeKind, String> fills, Map<NodeKind, String> outlines,
        Map<Strength, String> lines) implements Ink {

    private static final int TINT = 12;

    /** UI thread only. */
    static ThemeInk now() {
        Map<NodeKind, String> fills = new EnumMap<>(NodeKind.class);
        Map<NodeKind, String> outlines = new EnumMap<>(NodeKind.class);
        for (NodeKind kind : NodeKind.values()) {
            fills.put(kind, hex(Palette.blend(color(kind), Palette.PAGE, TINT)));
            outlines.put(kind, hex(Palette.color(color(kind))));
        }
        Map<Strength, String> lines = new EnumMap<>(Strength.class);
        for (Strength strength : Strength.values()) {
            lines.put(strength, hex(Palette.color(Palette.id(strength))));
        }
        return new ThemeInk(hex(Palette.color(Palette.PAGE)), hex(Palette.color(Palette.TEXT)), hex(Palette.color(Palette.QUIET)), fills,
                outlines, lines);
    }

    private static String color(NodeKind kind) {
        return switch (kind) {
            case PUBLISHER, OUTLET, ORGANISATION -> "org.sourceline.ui.color.organisation";
            case PERSON -> "org.sourceline.ui.color.person";
            case DOCUMENT, MESSAGES, DATA -> Palette.id(Strength.DOCUMENT);
            case ANONYMOUS -> Palette.id(Strength.ANONYMOUS);
            case UNKNOWN -> Palette.id(Strength.UNSOURCED);
            case MORE -> Palette.QUIET;
            case CLAIM -> "org.sourceline.ui.color.cue";
        };
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }

    @Override
    public String fill(NodeKind kind) {
        return fills.getOrDefault(kind, page);
    }

    @Override
    public String outline(NodeKind kind) {
        return outlines.getOrDefault(kind, text);
    }

    @Override
    public String line(Strength strength) {
        return lines.getOrDefault(strength, text);
    }
}
