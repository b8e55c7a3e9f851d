package org.sourceline.ui.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.Named;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Strength;
import org.sourceline.core.model.TagBody;
import org.sourceline.ui.Messages;

/** Annotations in words for the reader. */
public final class AnnotationWords {

    private static final int SHORT = 60;

    private AnnotationWords() {
    }

    /** The word for a constant of the model: "Person", "asserts", "named person". */
    public static String term(Named constant) {
        return Messages.get("term." + constant.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.json());
    }

    /** What an annotation is, in one or two words: "Person", "Denial", "Note". */
    public static String kind(@Nullable Body body) {
        return switch (body) {
            case EntityBody entity -> term(entity.kind());
            case ClaimBody claim -> Messages.get("term.claim." + claim.stance().json());
            case NoteBody note -> Messages.get("term.note");
            case TagBody tag -> Messages.get("term.tag");
            case HighlightBody highlight -> Messages.get("term.highlight");
            case RelationBody relation -> Messages.get("term.relation");
            case null, default -> Messages.get("term.annotation");
        };
    }

    /** The words of a passage on one line, shortened at the end. */
    public static String shorten(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHORT))) + "…";
    }

    /** The passages of an annotation in short. */
    public static String passage(Anchored one) {
        return shorten(one.annotation().target().stream().map(Passage::exact).collect(Collectors.joining(" … ")));
    }

    /** Who makes a claim: the entity's name where it is known, else the words of the text, else that there is none. */
    public static String source(ClaimBody claim, ArticleSets sets) {
        return entity(claim.sourceEntity(), sets).or(() -> words(claim)).orElse(Messages.get("term.sourcekind.unattributed"));
    }

    /** The words in which the text names the source of a claim, in short; empty if it names none. */
    public static Optional<String> words(ClaimBody claim) {
        return claim.source().isEmpty() ? Optional.empty()
                : Optional.of(shorten(claim.source().stream().map(Passage::exact).collect(Collectors.joining(" … "))));
    }

    private static Optional<String> entity(@Nullable String id, ArticleSets sets) {
        if (id == null) {
            return Optional.empty();
        }
        String end = sets.identities().resolve(id);
        return sets.all().stream().map(Anchored::body).filter(EntityBody.class::isInstance).map(EntityBody.class::cast)
                .filter(body -> end.equals(body.entity())).map(EntityBody::label).findFirst();
    }

    /** The strength of a claim's source in one line: "On record: Jonas Reth, named person". */
    public static String strength(Anchored one, ArticleSets sets) {
        if (!(one.annotation().body() instanceof ClaimBody claim)) {
            return "";
        }
        Strength strength = Strength.of(claim);
        String kind = claim.sourceKind() == SourceKind.UNATTRIBUTED ? "" : term(claim.sourceKind());
        return Messages.get("term.strength." + strength.key(), source(claim, sets), kind);
    }

    /** A normalised value; empty if there is none. */
    public static String value(@Nullable EntityValue value) {
        return switch (value) {
            case EntityValue.Money money -> Messages.get(money.approximate() ? "term.value.about" : "term.value.exact",
                    money.amount(), money.currency() == null ? "" : money.currency()).strip();
            case EntityValue.Percent percent -> Messages.get(percent.approximate() ? "term.value.about" : "term.value.exact",
                    percent.amount(), "%").strip();
            case EntityValue.Date date -> date.reference() == null ? date.date()
                    : Messages.get("term.value.reference", date.date(), date.reference());
            case null, default -> "";
        };
    }

    /** How sure a suggestion is, in words and as a share: "very likely right (about 93 in 100)". */
    public static String confidence(double share) {
        String key = share >= 0.95 ? "certain" : share >= 0.85 ? "very" : share >= 0.7 ? "likely" : share >= 0.5 ? "open" : "doubtful";
        return Messages.get("term.confidence." + key, Math.round(share * 100));
    }
}
