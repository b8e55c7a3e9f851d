package org.sourceline.ui.editor.folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;
import org.sourceline.ui.Messages;

/**
 * Neighbouring blocks that fold together.
 *
 * @param lines their lines with the line end behind the last, in UTF-16 units of the reading text
 */
public record FoldRun(TextSpan lines, List<ReadingBlock> blocks) {

    public FoldRun {
        blocks = List.copyOf(blocks);
    }

    /** The runs of an article, as long as can be: boilerplate and repeated headlines; none where nothing else would be left. */
    public static List<FoldRun> of(ReadingText reading) {
        List<FoldRun> runs = new ArrayList<>();
        List<ReadingBlock> open = new ArrayList<>();
        Set<String> headlines = new HashSet<>();
        for (ReadingBlock block : reading.blocks()) {
            if (block.block().isBoilerplate() || isRepeated(block, reading, headlines)) {
                open.add(block);
            } else {
                close(open, reading, runs);
            }
        }
        close(open, reading, runs);
        int folded = runs.stream().mapToInt(run -> run.blocks().size()).sum();
        return folded == reading.blocks().size() ? List.of() : runs;
    }

    /** A headline that has been there before. */
    private static boolean isRepeated(ReadingBlock block, ReadingText reading, Set<String> headlines) {
        return block.block().role() == BlockRole.HEADLINE && !headlines.add(block.span().of(reading.text()).toLowerCase(Locale.ROOT));
    }

    private static void close(List<ReadingBlock> open, ReadingText reading, List<FoldRun> runs) {
        if (!open.isEmpty()) {
            int end = Math.min(open.getLast().span().end() + 1, reading.text().length());
            runs.add(new FoldRun(new TextSpan(open.getFirst().span().start(), end), open));
            open.clear();
        }
    }

    /** What is folded, in words: "navigation, copyright". */
    public String kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        for (ReadingBlock block : blocks) {
            kinds.add(Messages.get("editor.folded." + key(block.block().role())));
        }
        return String.join(", ", kinds);
    }

    private static String key(BlockRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The quiet line that stands for the run. */
    public String caption(boolean folded) {
        return Messages.get(folded ? "editor.fold.closed" : "editor.fold.open", blocks.size(), kinds());
    }
}
