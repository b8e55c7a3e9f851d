package org.sourceline.cli.show;

import java.util.Arrays;
import java.util.List;

import org.sourceline.core.model.EntityKind;

/**
 * How a stretch of text looks: by escape sequences (ECMA-48, "select graphic rendition") on a terminal, by marks around it elsewhere. On
 * a terminal no two kinds differ by their colour alone.
 */
enum Look {

    PLAIN("", "", ""),
    STRONG("1", "", ""),
    QUIET("2", "", ""),
    CUE("1;31", "*", "*"),
    PERSON("4;34", "[P:", "]"),
    ORGANISATION("1;4;35", "[O:", "]"),
    PLACE("3;4;32", "[L:", "]"),
    MONEY("7;33", "[M:", "]"),
    PERCENT("7;36", "[%:", "]"),
    QUANTITY("7", "[Q:", "]"),
    DATE("3;36", "[D:", "]"),
    EVENT("3;35", "[E:", "]"),
    WORK("3;34", "[W:", "]");

    private final String rendition;
    private final String before;
    private final String behind;

    Look(String rendition, String before, String behind) {
        this.rendition = rendition;
        this.before = before;
        this.behind = behind;
    }

    static Look of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case PLACE -> PLACE;
            case MONEY -> MONEY;
            case PERCENT -> PERCENT;
            case QUANTITY -> QUANTITY;
            case DATE -> DATE;
            case EVENT -> EVENT;
            case WORK -> WORK;
        };
    }

    /** The looks of entities, in the order of the legend. */
    static List<Look> ofEntities() {
        return Arrays.stream(EntityKind.values()).map(Look::of).toList();
    }

    /** The parameters of the escape sequence; empty for none. */
    String rendition() {
        return rendition;
    }

    /** What stands before the text where there are no escape sequences. */
    String before() {
        return before;
    }

    /** What stands behind it there. */
    String behind() {
        return behind;
    }
}
