package org.sourceline.core.model;

import java.util.Optional;

/** What part of a page a block is. */
public enum BlockRole implements Named {
    HEADLINE("headline"), KICKER("kicker"), BYLINE("byline"), DATE("date"), DATELINE("dateline"), PARAGRAPH("paragraph"),
    SUBHEADING("subheading"), CAPTION("caption"), CREDIT("credit"), FOOTNOTE("footnote"), NAVIGATION("navigation"),
    ADVERTISEMENT("advertisement"), COPYRIGHT("copyright"), LINK("link"), COLUMN_JUMP("columnJump");

    private final String json;

    BlockRole(String json) {
        this.json = json;
    }

    @Override
    public String json() {
        return json;
    }

    /** The constant of that spelling, or empty if this version knows none. */
    public static Optional<BlockRole> of(String json) {
        return Named.find(BlockRole.class, json);
    }
}
