package org.sourceline.analysis.compare.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;

/** Reads the name of the site from what stands around an article on its page: newsletter forms, subscriptions, the copyright. */
final class Furniture {

    private static final String NAME = "((?:\\p{Lu}[\\p{L}\\p{N}&.'\u2019-]*)(?: (?:of|and|the|&|\\p{Lu}[\\p{L}\\p{N}&.'\u2019-]*)){0,4}?)";
    private static final String OFFER = "(?: Daily| Weekly| News)*(?:'s|\u2019s)?(?: (?i:updates|newsletters?|alerts|briefing|digest|in your inbox|daily))\\b";
    private static final List<Pattern> SITES = List.of(
            Pattern.compile("\\b(?i:get|join|try)(?: (?i:the|our))? " + NAME + OFFER),
            Pattern.compile("\\b(?i:get)(?: (?i:the))? " + NAME + "$"),
            Pattern.compile("\\b(?i:sign(?:ing)? up|subscribe|subscribed)(?: (?i:to|for))(?: (?i:the|our))? " + NAME + "(?:" + OFFER + "|[.!,]|$)"));
    private static final Pattern COPYRIGHT = Pattern.compile("(?:\u00a9|\\([cC]\\)|(?i:copyright))\\s*(?:\\d{4}(?:\\s*[-\u2013]\\s*\\d{4})?,?\\s*)?(?i:by )?"
            + NAME + "(?=[.,;\\]\\s]*(?:\\d{4}|(?i:all rights)|(?i:ltd|inc|limited)|$|[.;]))");

    private final ReadingText reading;

    Furniture(ReadingText reading) {
        this.reading = reading;
    }

    /** The name of the site, from its offers to readers; null if there are none. */
    @Nullable String site() {
        for (ReadingBlock block : reading.blocks()) {
            if (block.block().role() == BlockRole.NAVIGATION || block.block().role() == BlockRole.ADVERTISEMENT) {
                String name = first(block, SITES);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Who claims the copyright; null if nobody does. */
    @Nullable String owner() {
        for (ReadingBlock block : reading.blocks()) {
            if (block.block().role() == BlockRole.COPYRIGHT || block.block().role() == BlockRole.NAVIGATION) {
                String name = first(block, List.of(COPYRIGHT));
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private @Nullable String first(ReadingBlock block, List<Pattern> patterns) {
        String text = block.span().of(reading.text()).replace('\n', ' ');
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text.length() > 500 ? text.substring(0, 500) : text);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }
}
