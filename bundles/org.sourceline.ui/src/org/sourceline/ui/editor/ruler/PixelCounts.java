package org.sourceline.ui.editor.ruler;

import java.util.Arrays;
import java.util.Collection;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Strength;

/** How many annotations begin in each row of pixels of an overview, and the weakest source among its claims. */
final class PixelCounts {

    private final int[] entities;
    private final int[] claims;
    private final byte[] weakest;

    private PixelCounts(int rows) {
        entities = new int[rows];
        claims = new int[rows];
        weakest = new byte[rows];
        Arrays.fill(weakest, (byte) -1);
    }

    /**
     * @param rows the height of the overview in pixels
     * @param length the length of the text in UTF-16 units
     */
    static PixelCounts of(Collection<Anchored> shown, int rows, int length) {
        PixelCounts counts = new PixelCounts(Math.max(1, rows));
        for (Anchored one : shown) {
            one.extent().ifPresent(span -> counts.add(one, (int) ((long) span.start() * (counts.rows() - 1) / Math.max(1, length))));
        }
        return counts;
    }

    private void add(Anchored one, int row) {
        if (one.annotation().body() instanceof ClaimBody claim) {
            claims[row]++;
            weakest[row] = (byte) Math.max(weakest[row], Strength.of(claim).ordinal());
        } else if (one.annotation().body() instanceof EntityBody) {
            entities[row]++;
        }
    }

    int rows() {
        return entities.length;
    }

    int entities(int row) {
        return entities[row];
    }

    int claims(int row) {
        return claims[row];
    }

    /** The most entities that begin in one row. */
    int mostEntities() {
        return Arrays.stream(entities).max().orElse(0);
    }

    /** The most claims that begin in one row. */
    int mostClaims() {
        return Arrays.stream(claims).max().orElse(0);
    }

    /** The weakest source of the claims that begin in a row with claims. */
    Strength weakest(int row) {
        return Strength.values()[Math.max(0, weakest[row])];
    }
}
