package org.sourceline.core.text;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.model.TextSpan;

/** Finds the paragraphs of plain text. */
final class PlainLayout {

    private PlainLayout() {
    }

    static List<RawBlock> blocks(String text) {
        List<RawBlock> blocks = new ArrayList<>();
        int start = 0;
        int lineStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Lines.endsLine(text, i)) {
                if (Fold.trim(text, new TextSpan(lineStart, i)).isEmpty()) {
                    add(blocks, text, start, i);
                    start = i;
                }
                lineStart = i + 1;
            }
        }
        add(blocks, text, start, text.length());
        return blocks;
    }

    private static void add(List<RawBlock> blocks, String text, int start, int end) {
        TextSpan span = Fold.trim(text, new TextSpan(start, end));
        if (!span.isEmpty()) {
            blocks.add(new RawBlock(span));
        }
    }
}
