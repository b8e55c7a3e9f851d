package org.sourceline.ui.editor.painting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.TextSpan;

/** The mentions of each entity that are shown in an article, by position; gathered when first asked for. */
public final class Mentions {

    /** By kind of thing: an entity's id, or the kind and label of one without. */
    private record Key(String kind, String name) {
    }

    private static final Comparator<Anchored> BY_PLACE = Comparator.comparing(one -> one.extent().orElseThrow());

    private final ArticleSets sets;
    private @Nullable Map<Key, List<Anchored>> byEntity;

    public Mentions(ArticleSets sets) {
        this.sets = sets;
    }

    /** Annotations changed. */
    public void changed(ArticleListener.Event event) {
        Map<Key, List<Anchored>> known = byEntity;
        if (event.kind() == ArticleListener.Kind.SETS) {
            byEntity = null;
        } else if (known != null) {
            event.removed().forEach(one -> key(one).map(known::get).ifPresent(list -> list.remove(one)));
            event.added().stream().filter(this::counts).forEach(one -> add(known, one));
        }
    }

    private boolean counts(Anchored one) {
        return one.extent().isPresent() && sets.isShown(one);
    }

    private static void add(Map<Key, List<Anchored>> known, Anchored one) {
        key(one).ifPresent(key -> {
            List<Anchored> list = known.computeIfAbsent(key, entity -> new ArrayList<>(2));
            list.add(one);
            list.sort(BY_PLACE);
        });
    }

    /** All mentions of what an annotation mentions, itself included; empty if it mentions nothing. */
    public List<Anchored> of(Anchored one) {
        Key key = key(one).orElse(null);
        return key == null ? List.of() : List.copyOf(all().getOrDefault(key, List.of()));
    }

    /** Whether two annotations mention the same. */
    public static boolean same(Anchored one, Anchored other) {
        return Objects.equals(one, other) || key(one).isPresent() && key(one).equals(key(other));
    }

    private Map<Key, List<Anchored>> all() {
        Map<Key, List<Anchored>> found = byEntity;
        if (found == null) {
            found = gather();
            byEntity = found;
        }
        return found;
    }

    private Map<Key, List<Anchored>> gather() {
        Map<Key, List<Anchored>> found = new HashMap<>();
        for (Anchored one : sets.all()) {
            if (counts(one)) {
                key(one).ifPresent(key -> found.computeIfAbsent(key, entity -> new ArrayList<>(2)).add(one));
            }
        }
        found.values().forEach(list -> list.sort(BY_PLACE));
        return found;
    }

    private static Optional<Key> key(Anchored one) {
        if (!(one.body() instanceof EntityBody entity)) {
            return Optional.empty();
        }
        String id = entity.entity();
        return Optional.of(id == null ? new Key(entity.kind().json(), entity.label()) : new Key("", id));
    }

    /** Where mentions stand. */
    public static List<TextSpan> places(List<Anchored> mentions) {
        return mentions.stream().flatMap(one -> one.target().stream()).toList();
    }
}
