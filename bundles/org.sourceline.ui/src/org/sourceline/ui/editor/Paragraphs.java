package org.sourceline.ui.editor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;
import org.sourceline.ui.editor.folding.FoldRun;

/** The numbers of paragraphs: blocks that are part of the article count from 1; what folds away does not count. */
public final class Paragraphs {

    private final ReadingBlock[] blocks;
    private final int[] starts;

    public Paragraphs(ReadingText reading) {
        Set<ReadingBlock> folded = new HashSet<>();
        FoldRun.of(reading).forEach(run -> folded.addAll(run.blocks()));
        blocks = reading.blocks().stream().filter(block -> !folded.contains(block)).toArray(ReadingBlock[]::new);
        starts = Arrays.stream(blocks).mapToInt(block -> block.span().start()).toArray();
    }

    public int count() {
        return blocks.length;
    }

    /** The number of the paragraph around an offset of the reading text (UTF-16); 0 in boilerplate. */
    public int numberAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        boolean inside = index >= 0 && offset <= blocks[index].span().end();
        return inside ? index + 1 : 0;
    }

    /** Where the paragraph of a number stands; empty if there is none. */
    public Optional<TextSpan> paragraph(int number) {
        return number < 1 || number > blocks.length ? Optional.empty() : Optional.of(blocks[number - 1].span());
    }
}
