package org.sourceline.analysis.entity;

/**
 * A name in the text.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param rule the id of the rule that decided the kind
 * @param reason why, in words
 * @param confidence the share of such mentions that is right
 */
public record NameMention(int from, int to, Entity entity, String rule, String reason, double confidence) {

    public boolean contains(int token) {
        return from <= token && token < to;
    }
}
