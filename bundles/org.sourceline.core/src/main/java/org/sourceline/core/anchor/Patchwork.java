package org.sourceline.core.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sourceline.core.model.Passage;

/** What the quotes of a page tell of the text they were made on: its pieces, put together where they overlap. */
final class Patchwork {

    /** Between pieces; no article holds it as a word. */
    private static final String GAP = "\n\ue000\n";

    private final StringBuilder text = new StringBuilder();
    private long end = -1;

    private Patchwork() {
    }

    static String of(List<Passage> passages) {
        Patchwork patchwork = new Patchwork();
        List<Piece> pieces = new ArrayList<>();
        passages.stream().filter(Passage::isPlaced).map(Piece::of).forEach(pieces::add);
        pieces.sort(Comparator.comparingLong(Piece::start));
        pieces.forEach(patchwork::add);
        return patchwork.text.toString();
    }

    /** @param start in code points of the old text */
    private record Piece(long start, String text) {
        static Piece of(Passage passage) {
            int before = passage.prefix().codePointCount(0, passage.prefix().length());
            return new Piece((long) passage.position().start() - before, passage.prefix() + passage.exact() + passage.suffix());
        }
    }

    private void add(Piece piece) {
        int length = piece.text.codePointCount(0, piece.text.length());
        if (piece.start > end) {
            text.append(GAP).append(piece.text);
            end = piece.start + length;
        } else if (piece.start + length > end) {
            text.append(piece.text, piece.text.offsetByCodePoints(0, (int) (end - piece.start)), piece.text.length());
            end = piece.start + length;
        }
    }
}
