package org.sourceline.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Problem.Field;
import org.sourceline.core.annotate.Problem.Severity;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;

/** Finds what does not hold in an annotation. */
public final class Problems {

    /** A decimal number as a JSON string holds it, exponent allowed; at most 64 characters, as the reader of sets allows. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,15})?([eE][+-]?\\d{1,3})?");

    private final ArticleSets sets;
    private final Anchored one;
    private final List<Problem> found = new ArrayList<>();

    private Problems(ArticleSets sets, Anchored one) {
        this.sets = sets;
        this.one = one;
    }

    /** Errors first; empty if all holds. */
    public static List<Problem> of(ArticleSets sets, Anchored one) {
        Problems problems = new Problems(sets, one);
        problems.passage();
        switch (one.annotation().body()) {
            case EntityBody entity -> problems.entity(entity);
            case ClaimBody claim -> problems.claim(claim);
            case NoteBody note -> problems.text(note.value(), "problem.emptyNote");
            case TagBody tag -> problems.text(tag.value(), "problem.emptyTag");
            case null, default -> {
                // the other bodies hold whatever they say
            }
        }
        problems.found.sort((a, b) -> a.severity().compareTo(b.severity()));
        return List.copyOf(problems.found);
    }

    /** Why a value for money or percent is no number, for a field while somebody types. */
    public static Optional<String> ofAmount(String amount) {
        return NUMBER.matcher(amount).matches() ? Optional.empty() : Optional.of(Words.get("problem.amount", amount));
    }

    /** Why a value for a date is none, for a field while somebody types. */
    public static Optional<String> ofDate(String date) {
        return DateNotation.isValid(date) ? Optional.empty() : Optional.of(Words.get("problem.date", date));
    }

    private void passage() {
        if (one.annotation().target().isEmpty()) {
            add(Field.PASSAGE, Severity.ERROR, "problem.noPassage");
        } else if (one.isDetached()) {
            add(Field.PASSAGE, Severity.ERROR, "problem.detached");
        } else if (one.target().stream().anyMatch(TextSpan::isEmpty)) {
            add(Field.PASSAGE, Severity.ERROR, "problem.emptyPassage");
        }
    }

    private void entity(EntityBody body) {
        if (body.label().isBlank()) {
            add(Field.LABEL, Severity.ERROR, "problem.emptyLabel");
        }
        if (Naming.hasEntity(body.kind()) && body.entity() == null) {
            add(Field.ENTITY, Severity.WARNING, "problem.noEntity");
        } else if (body.entity() != null) {
            otherKind(body);
        }
        value(body.value());
    }

    private void otherKind(EntityBody body) {
        new Naming(sets, one).find(String.valueOf(body.entity())).filter(other -> other.kind() != body.kind())
                .ifPresent(other -> add(Field.ENTITY, Severity.WARNING, "problem.otherKind", other.label(), Terms.of(other.kind())));
    }

    private void value(@Nullable EntityValue value) {
        switch (value) {
            case EntityValue.Money money -> amount(money.amount());
            case EntityValue.Percent percent -> amount(percent.amount());
            case EntityValue.Date date -> {
                date(date.date());
                if (date.reference() != null) {
                    date(date.reference());
                }
            }
            case null, default -> {
                // no value, or one of a shape that only its writer knows
            }
        }
    }

    private void amount(String amount) {
        ofAmount(amount).ifPresent(message -> found.add(new Problem(Field.VALUE, Severity.ERROR, message)));
    }

    private void date(String date) {
        ofDate(date).ifPresent(message -> found.add(new Problem(Field.VALUE, Severity.ERROR, message)));
    }

    private void claim(ClaimBody claim) {
        if (claim.cue().isEmpty()) {
            add(Field.CUE, Severity.WARNING, "problem.noCue");
        }
        if (overlaps(one.cue(), one.source())) {
            add(Field.CUE, Severity.ERROR, "problem.cueInSource");
        }
        source(claim);
        chain(claim);
        answers(claim);
    }

    private void source(ClaimBody claim) {
        boolean unattributed = claim.sourceKind() == SourceKind.UNATTRIBUTED;
        if (claim.source().isEmpty() && !unattributed && claim.sourceEntity() == null) {
            add(Field.SOURCE, Severity.WARNING, "problem.noSource", Terms.of(claim.sourceKind()));
        } else if (!claim.source().isEmpty() && unattributed) {
            add(Field.SOURCE_KIND, Severity.WARNING, "problem.unattributedSource");
        }
        boolean named = claim.sourceKind() == SourceKind.NAMED_PERSON || claim.sourceKind() == SourceKind.ORGANISATION;
        if (named && claim.sourceEntity() == null) {
            add(Field.ENTITY, Severity.WARNING, "problem.namedWithoutEntity", Terms.of(claim.sourceKind()));
        }
        if (one.source().size() < claim.source().size()) {
            add(Field.SOURCE, Severity.ERROR, "problem.detached");
        }
        if (one.cue().size() < claim.cue().size()) {
            add(Field.CUE, Severity.ERROR, "problem.detached");
        }
    }

    private void chain(ClaimBody claim) {
        if (claim.chain().isEmpty()) {
            return;
        }
        ChainStep origin = claim.chain().getLast();
        if (claim.chain().stream().anyMatch(step -> step.agent().isBlank())) {
            add(Field.CHAIN, Severity.ERROR, "problem.emptyStep");
        }
        boolean named = claim.sourceKind() == SourceKind.NAMED_PERSON || claim.sourceKind() == SourceKind.ORGANISATION;
        if (named && claim.sourceEntity() != null && !claim.sourceEntity().equals(origin.entity())) {
            add(Field.CHAIN, Severity.WARNING, "problem.chainEnd", origin.agent());
        }
    }

    private void answers(ClaimBody claim) {
        if (claim.answers() == null) {
            return;
        }
        Optional<Anchored> answered = Answers.find(sets, claim.answers());
        if (claim.answers().equals(one.id())) {
            add(Field.ANSWERS, Severity.ERROR, "problem.answersItself");
        } else if (answered.isEmpty() || !(answered.get().annotation().body() instanceof ClaimBody)) {
            add(Field.ANSWERS, Severity.WARNING, "problem.answersUnknown");
        }
    }

    private void text(String text, String message) {
        if (text.isBlank()) {
            add(Field.TEXT, Severity.ERROR, message);
        }
    }

    private static boolean overlaps(List<TextSpan> some, List<TextSpan> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
    }

    private void add(Field field, Severity severity, String message, Object... arguments) {
        found.add(new Problem(field, severity, Words.get(message, arguments)));
    }
}
