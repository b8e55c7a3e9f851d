package org.sourceline.ui.editor.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Strength;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.AnnotationWords;
import org.sourceline.ui.editor.outline.OutlineItem.Type;

/** Makes the outline of an opened article: its sections, its claims by source, its entities by kind. */
public final class Outline {

    private static final Comparator<Anchored> BY_PLACE = Comparator.comparing(one -> place(one).orElse(new TextSpan(0, 0)));

    private final ArticleSets sets;
    private final Map<String, String> labels = new LinkedHashMap<>();

    private Outline(ArticleSets sets) {
        this.sets = sets;
    }

    public static List<OutlineItem> of(ArticleSets sets) {
        return new Outline(sets).build();
    }

    private List<OutlineItem> build() {
        List<Anchored> shown = sets.all().stream().filter(one -> sets.isShown(one) && place(one).isPresent()).sorted(BY_PLACE).toList();
        for (Anchored one : shown) {
            if (one.body() instanceof EntityBody entity && entity.entity() != null) {
                labels.putIfAbsent(entity.entity(), entity.label());
            }
        }
        List<OutlineItem> sections = sections();
        List<OutlineItem> sources = sources(shown);
        List<OutlineItem> kinds = kinds(shown);
        return Stream.of(group("sections", sections, sections.size()), group("claims", sources, count(sources)),
                group("entities", kinds, count(kinds))).flatMap(Optional::stream).toList();
    }

    private static Optional<OutlineItem> group(String key, List<OutlineItem> children, int count) {
        return children.isEmpty() ? Optional.empty() : Optional.of(
                OutlineItem.group(Type.GROUP, Messages.get("editor.outline." + key), Integer.toString(count), children));
    }

    private static int count(List<OutlineItem> groups) {
        return groups.stream().mapToInt(one -> one.children().size()).sum();
    }

    /** Where an annotation stands; a non-answer without a content stands where its cue is. */
    private static Optional<TextSpan> place(Anchored one) {
        return Stream.of(one.target(), one.cue()).flatMap(List::stream).findFirst();
    }

    private List<OutlineItem> sections() {
        List<OutlineItem> sections = new ArrayList<>();
        for (ReadingBlock block : sets.reading().blocks()) {
            BlockRole role = block.block().role();
            if (role == BlockRole.HEADLINE || role == BlockRole.SUBHEADING) {
                String words = AnnotationWords.shorten(block.span().of(sets.reading().text()));
                sections.add(new OutlineItem(Type.SECTION, words, "", block.span(), null, List.of()));
            }
        }
        return sections;
    }

    private List<OutlineItem> sources(List<Anchored> shown) {
        Map<String, List<OutlineItem>> bySource = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Anchored one : shown) {
            if (one.body() instanceof ClaimBody claim) {
                String source = source(claim);
                kinds.putIfAbsent(source, AnnotationWords.term(claim.sourceKind()));
                bySource.computeIfAbsent(source, name -> new ArrayList<>()).add(claim(one, claim));
            }
        }
        return bySource.entrySet().stream()
                .map(entry -> OutlineItem.group(Type.SOURCE, entry.getKey(), kinds.get(entry.getKey()) + " · " + entry.getValue().size(),
                        entry.getValue()))
                .sorted(Comparator.comparingInt((OutlineItem item) -> -item.children().size())).toList();
    }

    private String source(ClaimBody claim) {
        String known = claim.sourceEntity() == null ? null : labels.get(claim.sourceEntity());
        return known == null ? AnnotationWords.words(claim).orElse(Messages.get("term.sourcekind.unattributed")) : known;
    }

    private static OutlineItem claim(Anchored one, ClaimBody claim) {
        String detail = AnnotationWords.kind(claim) + " · " + Messages.get("term.strength.short." + Strength.of(claim).key());
        return new OutlineItem(Type.CLAIM, AnnotationWords.passage(one), detail, place(one).orElse(null), one, List.of());
    }

    private List<OutlineItem> kinds(List<Anchored> shown) {
        Map<EntityKind, Map<String, List<Anchored>>> byKind = new EnumMap<>(EntityKind.class);
        for (Anchored one : shown) {
            if (one.body() instanceof EntityBody entity) {
                String key = entity.entity() == null ? entity.label() : entity.entity();
                byKind.computeIfAbsent(entity.kind(), kind -> new LinkedHashMap<>()).computeIfAbsent(key, name -> new ArrayList<>())
                        .add(one);
            }
        }
        return byKind.entrySet().stream().map(entry -> {
            List<OutlineItem> entities = entry.getValue().values().stream().map(Outline::entity)
                    .sorted(Comparator.comparingInt((OutlineItem item) -> -item.children().size())).toList();
            return OutlineItem.group(Type.KIND, AnnotationWords.term(entry.getKey()), Integer.toString(entities.size()), entities);
        }).toList();
    }

    private static OutlineItem entity(List<Anchored> mentions) {
        Anchored first = mentions.getFirst();
        String label = first.body() instanceof EntityBody entity ? entity.label() : "";
        List<OutlineItem> places = mentions.stream().map(Outline::mention).toList();
        return new OutlineItem(Type.ENTITY, label, Messages.get("editor.outline.mentions", mentions.size()), place(first).orElse(null), first,
                places);
    }

    private static OutlineItem mention(Anchored one) {
        return new OutlineItem(Type.MENTION, AnnotationWords.passage(one), "", place(one).orElse(null), one, List.of());
    }
}
