package org.sourceline.analysis.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkTexts;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.SuggestedSpans;
import org.sourceline.core.model.SuggestionId;
import org.sourceline.core.store.AnnotationLine;
import org.sourceline.core.store.TextProperty;

/**
 * That a person has looked at a doubt and put it aside. It is a note in the person's set whose body has two more properties:
 * {@code "dismisses"}, the rule, and {@code "subject"}, what the doubt was about; without the second the rule is dismissed for the whole
 * article. The note's text is the reason.
 *
 * @param rule the id of the rule
 * @param subject see {@link Finding#subject}; null for whatever the rule finds in the article
 * @param annotation the note
 */
public record Dismissal(String rule, @Nullable String subject, String reason, String set, Annotation annotation) {

    private static final String RULE = "dismisses";
    private static final String SUBJECT = SuggestionId.SUBJECT;
    private static final String LINK = "suggestedLink";

    /**
     * The body of the note that dismisses a finding.
     *
     * @param subject see {@link Finding#subject}
     */
    public static NoteBody once(String rule, String subject, String reason) {
        return body(rule, subject, reason);
    }

    /**
     * The body of the note that dismisses a finding on an annotation. If that is a suggestion, or decides on one, the dismissal follows it when
     * the article's text changes.
     *
     * @param subject see {@link Finding#subject}
     * @param sha256 of the article
     */
    public static NoteBody once(String rule, String subject, String reason, Annotation on, String sha256) {
        NoteBody note = once(rule, subject, reason);
        return SuggestedSpans.ofSuggestion(on, subject, sha256).map(spans -> new NoteBody(note.value(), note.format(), spans.keptIn(note.extras()))).orElse(note);
    }

    /**
     * The body of the note that dismisses a finding that rests on a link. If that is a suggestion, or decides on one, the note keeps it, so that the
     * dismissal follows it when the texts of its articles change.
     *
     * @param subject see {@link Finding#subject}
     */
    public static NoteBody once(String rule, String subject, String reason, Link on) {
        NoteBody note = once(rule, subject, reason);
        return on.suggestion() == null ? note : new NoteBody(note.value(), note.format(), note.extras().with(
                new Extras.Property(LINK, new String(AnnotationLine.write(List.of(on.annotation())), StandardCharsets.UTF_8))));
    }

    /** The same with the subject as it is called in the texts that the articles have now, if that is a link that can be followed. */
    Dismissal in(LinkTexts texts) {
        return subject == null ? this : link().map(texts::followed).filter(Link::isAttached).<Dismissal>map(now -> new Dismissal(rule, now.subject(), reason, set, annotation))
                .orElse(this);
    }

    /** The link that the note keeps; empty if there is none, or none that can be understood. */
    private Optional<Link> link() {
        Optional<byte[]> json = annotation.body() instanceof NoteBody note ? note.extras().find(LINK).map(text -> text.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        try {
            return json.isEmpty() ? Optional.empty() : AnnotationLine.read(json.get(), 0, json.get().length).stream().flatMap(Stream::ofNullable).findFirst()
                    .flatMap(one -> Link.of(set, one));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The body of the note that dismisses whatever a rule finds in an article. */
    public static NoteBody wholeRule(String rule, String reason) {
        return body(rule, null, reason);
    }

    private static NoteBody body(String rule, @Nullable String subject, String reason) {
        List<Extras.Property> properties = new ArrayList<>();
        properties.add(TextProperty.of(RULE, rule));
        if (subject != null) {
            properties.add(TextProperty.of(SUBJECT, subject));
        }
        return new NoteBody(reason, NoteBody.PLAIN, Extras.of(properties));
    }

    /** The dismissal that an annotation is; empty if it is none, or was deleted. */
    static Optional<Dismissal> of(String set, Annotation annotation) {
        if (!annotation.isLive() || !(annotation.body() instanceof NoteBody note)) {
            return Optional.empty();
        }
        return TextProperty.in(note.extras(), RULE)
                .map(rule -> new Dismissal(rule, TextProperty.in(note.extras(), SUBJECT).orElse(null), note.value(), set, annotation));
    }

    boolean covers(Finding finding) {
        return rule.equals(finding.rule()) && (subject == null || subject.equals(finding.subject()));
    }
}
