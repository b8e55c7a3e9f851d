package org.sourceline.core.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.core.annotate.Edges.Direction;
import org.sourceline.core.annotate.Edges.Edge;
import org.sourceline.core.annotate.Edges.Move;
import org.sourceline.core.annotate.Edges.Unit;
import org.sourceline.core.model.TextSpan;

class EdgesTest {

    private final Desk desk = new Desk("Old Jonas Reth,  who paid “$3 million.”\nIlse left.\n");

    private String move(String words, Move move) {
        TextSpan moved = Edges.move(desk.sets.reading(), desk.span(words), move);
        return moved.of(desk.sets.reading().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"END; WIDEN; WORD; Jonas; Jonas Reth", "END; WIDEN; WORD; Jonas Reth; Jonas Reth,  who",
        "END; SHORTEN; WORD; Jonas Reth,  who; Jonas Reth", "END; SHORTEN; WORD; Jonas; Jonas", "BEGIN; WIDEN; WORD; Reth; Jonas Reth",
        "BEGIN; WIDEN; WORD; Old; Old", "BEGIN; SHORTEN; WORD; Old Jonas; Jonas", "BEGIN; SHORTEN; WORD; Reth,  who; who",
        "END; WIDEN; CHARACTER; Reth,; Reth,  w", "END; SHORTEN; CHARACTER; Reth,  w; Reth,", "BEGIN; WIDEN; CHARACTER; who; ,  who",
        "BEGIN; SHORTEN; CHARACTER; Reth; eth", "END; SHORTEN; CHARACTER; $; $", "END; WIDEN; WORD; $3 million; $3 million.”",
        "END; WIDEN; WORD; million.”; million.”", "END; WIDEN; CHARACTER; million.”; million.”", "BEGIN; WIDEN; WORD; Ilse; Ilse"})
    void moves(Edge edge, Direction direction, Unit unit, String before, String after) {
        assertEquals(after, move(before, new Move(edge, direction, unit)));
    }

    @Test
    void leavesTheParagraphOnlyWhenAsked() {
        assertEquals("million.”\nIlse", move("million.”", new Move(Edge.END, Direction.WIDEN, Unit.WORD, true)));
        assertEquals("”\nIlse", move("Ilse", new Move(Edge.BEGIN, Direction.WIDEN, Unit.CHARACTER, true)));
    }

    @Test
    void takesGraphemesWhole() {
        Desk odd = new Desk("a 👩‍👧e\u0301 b\n");
        TextSpan a = new TextSpan(0, 1);
        Move wider = new Move(Edge.END, Direction.WIDEN, Unit.CHARACTER);
        TextSpan family = Edges.move(odd.sets.reading(), a, wider);
        assertEquals("a 👩‍👧", family.of(odd.sets.reading().text()));
        TextSpan accent = Edges.move(odd.sets.reading(), family, wider);
        assertEquals("a 👩‍👧e\u0301", accent.of(odd.sets.reading().text()));
        assertEquals(family, Edges.move(odd.sets.reading(), accent, new Move(Edge.END, Direction.SHORTEN, Unit.CHARACTER)));
    }
}
