package org.sourceline.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;

/** Completes blocks so that they cover all of a text but its white space. */
final class Coverage {

    private Coverage() {
    }

    /** The blocks in order of the text, with one more wherever text lies between them. */
    static List<Block> complete(String text, List<Block> blocks) {
        List<Block> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparing(Block::span));
        List<Block> complete = new ArrayList<>(sorted.size() + 1);
        int end = 0;
        for (Block block : sorted) {
            TextSpan span = block.span();
            if (span.start() < end || span.end() > text.length()) {
                throw new IllegalArgumentException("a block overlaps another or lies outside the text: " + span);
            }
            addRest(text, new TextSpan(end, span.start()), complete);
            complete.add(block);
            end = span.end();
        }
        addRest(text, new TextSpan(end, text.length()), complete);
        return complete;
    }

    private static void addRest(String text, TextSpan rest, List<Block> blocks) {
        TextSpan span = Fold.trim(text, rest);
        if (!span.isEmpty()) {
            boolean words = span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
            blocks.add(new Block(words ? BlockRole.PARAGRAPH : BlockRole.NAVIGATION, span));
        }
    }
}
