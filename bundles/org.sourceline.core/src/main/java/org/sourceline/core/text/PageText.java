package org.sourceline.core.text;

import java.util.List;

/** What a decoded file holds: its text, what the layout sets apart, and what its head says. */
record PageText(SourceText source, List<RawBlock> blocks, Metadata metadata) {

    PageText {
        blocks = List.copyOf(blocks);
    }

    static PageText plain(String text) {
        return new PageText(new SourceText(text), PlainLayout.blocks(text), Metadata.NONE);
    }
}
