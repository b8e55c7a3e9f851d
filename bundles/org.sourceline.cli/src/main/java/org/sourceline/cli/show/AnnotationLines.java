package org.sourceline.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sourceline.cli.Texts;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;

/** Puts into words what the text itself cannot show of annotations: claims with their sources, notes, tags, relations. */
final class AnnotationLines {

    private static final String MARGIN = "  | ";
    private static final int EXCERPT = 200;
    private static final int SHORT_EXCERPT = 60;

    private final ArticleSets sets;
    private final boolean colour;

    AnnotationLines(ArticleSets sets, boolean colour) {
        this.sets = sets;
        this.colour = colour;
    }

    /**
     * A paragraph of the list below a block.
     *
     * @param first what its first line begins with
     * @param indent what its other lines begin with
     */
    record Entry(Markup text, String first, String indent) {
    }

    /** What is to be said of an annotation; nothing of an entity without a note, which its underline shows. */
    List<Entry> of(Anchored one) {
        List<Entry> entries = new ArrayList<>();
        switch (one.annotation().body()) {
            case ClaimBody claim -> addClaim(one, claim, entries);
            case NoteBody note -> entries.add(entry(one, Texts.get("show.note", note.value()), true));
            case TagBody tag -> entries.add(entry(one, Texts.get("show.tag", tag.value()), true));
            case HighlightBody highlight -> entries.add(entry(one, Texts.get("show.highlight"), true));
            case RelationBody relation -> addRelation(one, relation, entries);
            case EntityBody entity when isRemarked(one.annotation()) -> entries.add(entry(one, entity.label(), true));
            case null, default -> {
                // An entity is underlined in the text; what this version does not know has no words here.
            }
        }
        addRemarks(one.annotation(), entries);
        return entries;
    }

    private void addClaim(Anchored one, ClaimBody claim, List<Entry> entries) {
        Markup head = mark(one).add(Texts.get("show.stance." + claim.stance().json()), Look.STRONG);
        head.add(", " + Texts.get("show.direct." + claim.direct().json()) + " – ");
        head.add(Texts.get("show.source." + claim.sourceKind().json()));
        if (!claim.source().isEmpty()) {
            head.add(": ").add(words(claim.source(), SHORT_EXCERPT), Look.STRONG);
        }
        if (!claim.cue().isEmpty()) {
            head.add(" – ").add(words(claim.cue(), SHORT_EXCERPT), Look.CUE);
        }
        entries.add(new Entry(head, MARGIN, MARGIN + "    "));
        if (!one.target().equals(one.cue())) {
            entries.add(detail(words(one, EXCERPT)));
        }
        if (claim.chain().size() > 1) {
            entries.add(detail(Texts.get("show.chain", chain(claim))));
        }
    }

    private static String chain(ClaimBody claim) {
        return claim.chain().stream().map(ChainStep::agent).collect(Collectors.joining(" › "));
    }

    private void addRelation(Anchored one, RelationBody relation, List<Entry> entries) {
        entries.add(entry(one, Texts.get("show.relation", relation.relation(), end(relation.from()), end(relation.to())), false));
        if (relation.reason() != null) {
            entries.add(detail(relation.reason()));
        }
    }

    /** The words at an end of a relation. */
    private String end(RelationBody.End end) {
        String id = end.annotation();
        return id == null ? "?" : sets.find(id).map(one -> words(one, SHORT_EXCERPT)).orElse("?");
    }

    private void addRemarks(Annotation annotation, List<Entry> entries) {
        for (String tag : annotation.tags()) {
            entries.add(detail(Texts.get("show.tag", tag)));
        }
        String note = annotation.note();
        if (note != null) {
            entries.add(detail(Texts.get("show.note", note)));
        }
    }

    private static boolean isRemarked(Annotation annotation) {
        return annotation.note() != null || !annotation.tags().isEmpty();
    }

    private Entry entry(Anchored one, String text, boolean quoted) {
        Markup line = mark(one).add(text);
        if (quoted) {
            line.add(" – " + words(one, SHORT_EXCERPT));
        }
        return new Entry(line, MARGIN, MARGIN + "    ");
    }

    private Entry detail(String text) {
        return new Entry(new Markup(colour).add(text), MARGIN + "    ", MARGIN + "    ");
    }

    private Markup mark(Anchored one) {
        Status status = one.annotation().status();
        return new Markup(colour).add(switch (status) {
            case SUGGESTED -> "? ";
            case ACCEPTED -> "✓ ";
            default -> "+ ";
        });
    }

    private String words(Anchored one, int limit) {
        String text = sets.reading().text();
        return excerpt(one.target().stream().map(span -> span.of(text)).collect(Collectors.joining(" … ")), limit);
    }

    private static String words(List<Passage> passages, int limit) {
        return excerpt(passages.stream().map(Passage::exact).collect(Collectors.joining(" … ")), limit);
    }

    /** The text with its white space folded, cut behind a word if it is long. */
    private static String excerpt(String text, int limit) {
        String folded = text.strip().replaceAll("\\s+", " ");
        if (folded.length() <= limit) {
            return folded;
        }
        int cut = folded.lastIndexOf(' ', limit);
        return folded.substring(0, cut > 0 ? cut : folded.offsetByCodePoints(0, limit / 2)) + " …";
    }
}
