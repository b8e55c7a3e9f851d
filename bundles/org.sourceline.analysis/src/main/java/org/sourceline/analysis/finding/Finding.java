package org.sourceline.analysis.finding;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.TextSpan;

/**
 * One doubt.
 *
 * @param rule the id of the rule
 * @param message what is doubtful, in words for the reader
 * @param set the set of the annotation it is about; empty if it is about none
 * @param annotation the id of that annotation; empty if it is about none
 * @param words the passage, shortened for a list
 * @param source who is given as the source, or the empty string
 * @param place where the passage stands, in UTF-16 units of the reading text; null if it stands nowhere
 * @param subject what the doubt is about, by an id that outlives accepting a suggestion and analysing again: so a dismissal finds it
 * @param related the other article that gives rise to it; null if none does
 */
public record Finding(String rule, Severity severity, String message, String set, String annotation, String words, String source,
        @Nullable TextSpan place, String subject, @Nullable Related related) {

    /** How grave a doubt is, from grave to slight. */
    public enum Severity {
        ERROR, WARNING, INFO
    }

    /**
     * The other side of a doubt that arises between two articles.
     *
     * @param article its path in the case
     * @param link the id of the link between the two; null if there is none
     */
    public record Related(String article, @Nullable String link) {
    }

    public Finding(String rule, Severity severity, String message, String set, String annotation, String words, String source,
            @Nullable TextSpan place) {
        this(rule, severity, message, set, annotation, words, source, place, annotation, null);
    }

    /** A doubt about an annotation. The message is the rule's own, see {@link Words#message}. */
    static Finding about(FindingRule rule, Anchored one, Object... arguments) {
        return about(rule, one, null, arguments);
    }

    /** A doubt about an annotation that another article gives rise to. */
    static Finding about(FindingRule rule, Anchored one, @Nullable Related related, Object... arguments) {
        String suggestion = one.annotation().suggestion();
        String subject = related != null && related.link() != null ? related.link() : suggestion != null ? suggestion : one.id();
        return new Finding(rule.id(), rule.severity(), Words.message(rule.id(), arguments), one.set(), one.id(), Words.of(one), Words.source(one),
                one.extent().orElse(null), subject, related);
    }

    /** A doubt about the article as a whole, shown at its beginning. */
    static Finding aboutArticle(FindingRule rule, Examination examination, @Nullable Related related, Object... arguments) {
        String subject = related == null ? "" : related.link() != null ? related.link() : related.article();
        TextSpan place = examination.sets().reading().blocks().stream().map(block -> block.span()).filter(span -> !span.isEmpty()).findFirst()
                .orElse(null);
        String words = place == null ? "" : Words.shortened(place.of(examination.sets().reading().text()));
        return new Finding(rule.id(), rule.severity(), Words.message(rule.id(), arguments), "", "", words, "", place, subject, related);
    }

    /** Where the passage stands, in UTF-16 units of the reading text. */
    public Optional<TextSpan> where() {
        return Optional.ofNullable(place);
    }

    /** The same doubt about a passage that may stand elsewhere. */
    Finding at(@Nullable TextSpan other) {
        return new Finding(rule, severity, message, set, annotation, words, source, other, subject, related);
    }

    /** The same doubt, about something else than its annotation. */
    Finding on(String other) {
        return new Finding(rule, severity, message, set, annotation, words, source, place, other, related);
    }

    /** The same doubt, taken more or less gravely. */
    Finding as(Severity other) {
        return new Finding(rule, other, message, set, annotation, words, source, place, subject, related);
    }
}
