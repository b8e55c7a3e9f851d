package org.sourceline.ui.annotations;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.Paragraphs;

/**
 * One annotation with the words of its row.
 *
 * @param subject the entity of a mention, the source of a claim, the text of a note or tag
 * @param confidence from 0 to 1; -1 if there is none
 * @param paragraph the number of its paragraph, from 1; 0 in boilerplate, -1 if the passage is lost
 */
record Entry(Anchored one, String passage, String kind, String subject, String status, String creator, double confidence, int paragraph) {

    /** As they stand in the text; lost ones last. */
    static final Comparator<Entry> BY_POSITION = Comparator
            .comparing((Entry entry) -> entry.one().target().isEmpty() ? new TextSpan(Integer.MAX_VALUE, Integer.MAX_VALUE)
                    : entry.one().target().getFirst())
            .thenComparing(entry -> entry.one().id()).thenComparing(entry -> entry.one().set());

    /** @param labels the names of the entities of the article, by id */
    static Entry of(Anchored one, Paragraphs paragraphs, Map<String, String> labels) {
        Annotation annotation = one.seen();
        double confidence = annotation.creator() instanceof Creator.Software software && software.confidence() != null
                ? software.confidence() : -1;
        int paragraph = one.target().isEmpty() ? -1 : paragraphs.numberAt(one.target().getFirst().start());
        return new Entry(one, passage(annotation), Terms.kind(annotation), subject(annotation, labels), Terms.of(annotation.status()),
                annotation.creator().name(), confidence, paragraph);
    }

    /** How sure its place is. */
    AnchorState anchor() {
        return AnchorMark.of(one.annotation()).state();
    }

    private static String passage(Annotation annotation) {
        return line(annotation.target().stream().map(Passage::exact).collect(Collectors.joining(" … ")));
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String subject(Annotation annotation, Map<String, String> labels) {
        return switch (annotation.body()) {
            case EntityBody entity -> entity.label();
            case ClaimBody claim -> source(claim, labels);
            case NoteBody note -> line(note.value());
            case TagBody tag -> tag.value();
            case RelationBody relation -> relation.relation();
            case null, default -> annotation.note() == null ? "" : line(annotation.note());
        };
    }

    private static String source(ClaimBody claim, Map<String, String> labels) {
        @Nullable String label = claim.sourceEntity() == null ? null : labels.get(claim.sourceEntity());
        if (label != null) {
            return label;
        }
        return claim.source().isEmpty() ? Terms.of(claim.sourceKind()) : line(claim.source().getFirst().exact());
    }

    /** Whether a word that the user typed occurs in the row; lower case. */
    boolean holds(String lowerCase) {
        return has(passage, lowerCase) || has(subject, lowerCase) || has(kind, lowerCase) || has(creator, lowerCase)
                || one.annotation().tags().stream().anyMatch(tag -> has(tag, lowerCase));
    }

    private static boolean has(String text, String lowerCase) {
        int length = lowerCase.length();
        for (int i = 0; i + length <= text.length(); i++) {
            if (text.regionMatches(true, i, lowerCase, 0, length)) {
                return true;
            }
        }
        return false;
    }
}
