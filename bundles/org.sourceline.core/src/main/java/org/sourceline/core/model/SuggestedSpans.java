package org.sourceline.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The spans from which a suggestion has its id, in code points of the source text. A decision whose spans a person has changed keeps those
 * that were suggested in its property {@value #PROPERTY}, so that it is still known in another text what it decides on.
 *
 * @param type the type of the body
 * @param cue of a claim, else empty
 * @param source of a claim, else empty
 */
public record SuggestedSpans(String type, List<TextSpan> target, List<TextSpan> cue, List<TextSpan> source) {

    /** The name of the property; its value is a text, {@code Claim 12-30 cue 31-35 source 2-11}. */
    public static final String PROPERTY = "suggestedAs";

    private static final String CUE = "cue";
    private static final String SOURCE = "source";
    private static final String CLAIM = "Claim";

    public SuggestedSpans {
        target = List.copyOf(target);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    /** Those that a body on a target has. */
    public static SuggestedSpans of(Body body, List<Passage> target) {
        return body instanceof ClaimBody claim ? new SuggestedSpans(CLAIM, spans(target), spans(claim.cue()), spans(claim.source()))
                : new SuggestedSpans(body.type(), spans(target), List.of(), List.of());
    }

    private static List<TextSpan> spans(List<Passage> passages) {
        return passages.stream().map(Passage::position).toList();
    }

    /** Those that an annotation keeps, or the body of a note; empty if there are none, or none that can be understood. */
    public static Optional<SuggestedSpans> kept(Extras extras) {
        return extras.find(PROPERTY).filter(json -> json.length() > 1 && json.startsWith("\"") && json.endsWith("\""))
                .flatMap(json -> read(json.substring(1, json.length() - 1).split(" ")));
    }

    private static Optional<SuggestedSpans> read(String... words) {
        Map<String, List<TextSpan>> parts = Map.of("", new ArrayList<>(), CUE, new ArrayList<>(), SOURCE, new ArrayList<>());
        String part = "";
        try {
            for (String word : List.of(words).subList(1, words.length)) {
                if (parts.containsKey(word)) {
                    part = word;
                } else {
                    parts.getOrDefault(part, List.of()).add(span(word));
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(new SuggestedSpans(words[0], parts.getOrDefault("", List.of()), parts.getOrDefault(CUE, List.of()), parts.getOrDefault(SOURCE, List.of())));
    }

    private static TextSpan span(String word) {
        int dash = Math.max(0, word.indexOf('-'));
        return new TextSpan(Integer.parseInt(word.substring(0, dash)), Integer.parseInt(word.substring(dash + 1)));
    }

    /**
     * Those of the suggestion that an annotation is, or decides on; empty if they are not known.
     *
     * @param sha256 of the article
     */
    public static Optional<SuggestedSpans> ofSuggestion(Annotation one, String suggestion, String sha256) {
        Optional<SuggestedSpans> own = Optional.ofNullable(one.body()).map(body -> of(body, one.target()));
        return Stream.concat(own.stream(), kept(one.extras()).stream()).filter(spans -> spans.id(sha256).equals(suggestion)).findFirst();
    }

    /** Unknown properties with these spans kept among them. */
    public Extras keptIn(Extras extras) {
        return extras.with(new Extras.Property(PROPERTY, '"' + toString() + '"'));
    }

    /** The annotation with these spans kept in it. */
    public Annotation keptIn(Annotation one) {
        return new Annotation(one.id(), one.status(), one.creator(), one.created(), one.modified(), one.body(), one.target(), one.suggestion(), one.tags(),
                one.note(), keptIn(one.extras()));
    }

    /** The spans as they are elsewhere; empty if one of them has no place there. */
    public Optional<SuggestedSpans> moved(Function<TextSpan, Optional<TextSpan>> places) {
        List<TextSpan> moved = Stream.of(target, cue, source).flatMap(List::stream).flatMap(span -> places.apply(span).stream()).toList();
        int behindTarget = target.size();
        int behindCue = behindTarget + cue.size();
        return moved.size() < behindCue + source.size() ? Optional.empty()
                : Optional.of(new SuggestedSpans(type, moved.subList(0, behindTarget), moved.subList(behindTarget, behindCue), moved.subList(behindCue, moved.size())));
    }

    /** The id of the suggestion in the article with this SHA-256. */
    public String id(String sha256) {
        return Identifiers.named(sha256 + ' ' + this);
    }

    @Override
    public String toString() {
        StringBuilder spelled = new StringBuilder(type);
        append(spelled, target);
        if (type.equals(CLAIM)) {
            append(spelled.append(' ').append(CUE), cue);
            append(spelled.append(' ').append(SOURCE), source);
        }
        return spelled.toString();
    }

    private static void append(StringBuilder spelled, List<TextSpan> spans) {
        spans.forEach(span -> spelled.append(' ').append(span.start()).append('-').append(span.end()));
    }
}
