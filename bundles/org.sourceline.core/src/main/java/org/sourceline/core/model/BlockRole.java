package org.sourceline.core.model;

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
}
