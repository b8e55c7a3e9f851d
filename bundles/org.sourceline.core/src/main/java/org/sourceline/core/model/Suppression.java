package org.sourceline.core.model;

import java.time.Instant;
import java.util.List;

/** Something that a person never wants to be suggested again in a case. What a person has accepted or made is never touched by it. */
public sealed interface Suppression {

    /** Who said so. */
    Creator creator();

    /** When, in whole seconds. */
    Instant created();

    Extras extras();

    /** Whether a suggestion on an article is meant by it; blocks of the page never are. */
    default boolean covers(Annotation suggestion) {
        return suggestion.status() == Status.SUGGESTED && !(suggestion.body() instanceof BlockBody) && means(suggestion);
    }

    /** Whether the words, the place or the rule are the ones that are meant. */
    boolean means(Annotation suggestion);

    /** What it is in one line: equal ones mean the same, whoever said so and when. */
    String key();

    /**
     * Whatever is suggested on one passage.
     *
     * @param type the type of the bodies that are meant: a claim may stay where a name goes
     * @param target the passages that were suggested
     */
    record OfPassage(String type, List<Passage> target, Creator creator, Instant created, Extras extras) implements Suppression {

        public OfPassage {
            target = List.copyOf(target);
        }

        @Override
        public boolean means(Annotation suggestion) {
            Body body = suggestion.body();
            if (body == null || !body.type().equals(type) || suggestion.target().size() != target.size()) {
                return false;
            }
            for (int i = 0; i < target.size(); i++) {
                if (!isSame(target.get(i), suggestion.target().get(i))) {
                    return false;
                }
            }
            return !target.isEmpty();
        }

        /** The same words in the same place, or between the same words where an edit of the article has moved them. */
        private static boolean isSame(Passage one, Passage other) {
            boolean samePlace = one.position().equals(other.position());
            boolean sameContext = one.prefix().equals(other.prefix()) && one.suffix().equals(other.suffix());
            return one.source().equals(other.source()) && one.exact().equals(other.exact()) && (samePlace || sameContext);
        }

        /** The article of the passage, {@code articles/<file name>}; empty if the file names no passage. */
        public String article() {
            return target.isEmpty() ? "" : target.getFirst().source();
        }

        @Override
        public String key() {
            StringBuilder key = new StringBuilder("passage ").append(article()).append(' ').append(type);
            target.forEach(passage -> key.append(' ').append(passage.position().start()).append('-').append(passage.position().end()));
            return key.toString();
        }
    }

    /** A name, wherever it is suggested as a mention: a mention whose words, or whose entity's name, is this one. */
    record OfName(String name, Creator creator, Instant created, Extras extras) implements Suppression {

        public OfName {
            name = line(name);
        }

        @Override
        public boolean means(Annotation suggestion) {
            if (!(suggestion.body() instanceof EntityBody entity)) {
                return false;
            }
            return is(entity.label()) || is(String.join(" ", suggestion.target().stream().map(Passage::exact).toList()));
        }

        /** Whether the words are this name; stops at the first letter that differs, since it is asked of every mention. */
        private boolean is(String words) {
            String stripped = words.strip();
            int at = 0;
            for (int i = 0; i < stripped.length(); i++) {
                boolean blank = Character.isWhitespace(stripped.charAt(i));
                if (blank && Character.isWhitespace(stripped.charAt(i - 1))) {
                    continue;
                }
                if (at == name.length() || name.charAt(at++) != (blank ? ' ' : stripped.charAt(i))) {
                    return false;
                }
            }
            return at == name.length();
        }

        @Override
        public String key() {
            return "name " + name;
        }

        private static String line(String words) {
            return words.strip().replaceAll("\\p{javaWhitespace}+", " ");
        }
    }

    /** All that one rule of the analyser suggests, by the rule's id. */
    record OfRule(String rule, Creator creator, Instant created, Extras extras) implements Suppression {

        @Override
        public boolean means(Annotation suggestion) {
            return suggestion.creator() instanceof Creator.Software software && software.rule().equals(rule);
        }

        @Override
        public String key() {
            return "rule " + rule;
        }
    }
}
