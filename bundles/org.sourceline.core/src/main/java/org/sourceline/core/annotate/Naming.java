package org.sourceline.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.TextSpan;

/** Which entity a name means: one that the article names already, or a new one. */
public final class Naming {

    /**
     * An entity of the article.
     *
     * @param id null where mentions of the kind have none
     */
    public record Entity(@Nullable String id, EntityKind kind, String label) {
    }

    private record Mention(Entity entity, String words, int at) {
    }

    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** Looks at the mentions that the opened sets show. */
    public Naming(ArticleSets sets) {
        this(sets, null);
    }

    /** Leaves one mention out. */
    Naming(ArticleSets sets, @Nullable Anchored except) {
        for (Anchored one : sets.all()) {
            if (!one.equals(except) && one.annotation().body() instanceof EntityBody body && body.entity() != null) {
                ids.add(body.entity());
                if (sets.isShown(one)) {
                    mentions.add(mention(one, body));
                }
            }
        }
    }

    private static Mention mention(Anchored one, EntityBody body) {
        String words = one.annotation().target().isEmpty() ? body.label() : one.annotation().target().getFirst().exact();
        int at = one.extent().map(TextSpan::start).orElse(Integer.MAX_VALUE);
        return new Mention(new Entity(body.entity(), body.kind(), body.label()), words, at);
    }

    /** Whether mentions of a kind belong to an entity; amounts and dates do not. */
    public static boolean hasEntity(EntityKind kind) {
        return switch (kind) {
            case MONEY, DATE, PERCENT, QUANTITY -> false;
            default -> true;
        };
    }

    /** The entities of the article, each once, by label. */
    public List<Entity> entities() {
        Map<String, Entity> byId = new LinkedHashMap<>();
        mentions.forEach(mention -> byId.putIfAbsent(String.valueOf(mention.entity().id()), mention.entity()));
        return byId.values().stream().sorted(Comparator.comparing(Entity::label, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    public Optional<Entity> find(String id) {
        return mentions.stream().map(Mention::entity).filter(entity -> id.equals(entity.id())).findFirst();
    }

    /**
     * The entity that a new mention belongs to: the one of that kind with the same name, for a person also with the same surname, and of
     * several the one named last before; else a new one.
     *
     * @param name the words of the mention
     * @param at where it stands, in UTF-16 units of the reading text
     */
    public Entity resolve(EntityKind kind, String name, int at) {
        String words = oneLine(name);
        if (!hasEntity(kind)) {
            return new Entity(null, kind, words);
        }
        return nearest(kind, at, mention -> isSame(mention, words))
                .or(() -> kind == EntityKind.PERSON ? nearest(kind, at, mention -> isSurname(mention, words)) : Optional.empty())
                .orElseGet(() -> new Entity(newId(words), kind, words));
    }

    private Optional<Entity> nearest(EntityKind kind, int at, Predicate<Mention> wanted) {
        Comparator<Mention> before = Comparator.comparing(mention -> mention.at() <= at ? at - mention.at() : Integer.MAX_VALUE);
        return mentions.stream().filter(mention -> mention.entity().kind() == kind).filter(wanted)
                .min(before.thenComparing(Mention::at)).map(Mention::entity);
    }

    private static boolean isSame(Mention mention, String words) {
        return key(mention.entity().label()).equals(key(words)) || key(mention.words()).equals(key(words));
    }

    /** One of the two is a single word, and the other ends in it. */
    private static boolean isSurname(Mention mention, String words) {
        String label = key(mention.entity().label());
        String name = key(words);
        return name.indexOf(' ') < 0 && label.endsWith(" " + name) || label.indexOf(' ') < 0 && name.endsWith(" " + label);
    }

    private static String key(String name) {
        return oneLine(name).toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /** A readable id that no entity of the opened sets has: {@code jonas-reth}, {@code jonas-reth-2}. */
    public String newId(String name) {
        return EntityIds.of(name, ids::contains);
    }
}
