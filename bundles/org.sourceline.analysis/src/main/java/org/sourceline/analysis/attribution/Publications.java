package org.sourceline.analysis.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.Entity;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.text.Metadata;
import org.sourceline.core.text.ReadingBlock;

/** Which organisations of an article are media, and which of them publishes it. */
final class Publications {

    private static final Set<String> STORIES = Set.of("story", "article", "journalists", "journalist", "reporters", "reporter", "reporting",
            "newsroom", "editors", "investigation", "report", "correspondent", "coverage", "readers", "columnist");
    private static final Set<String> SHARED = Set.of("with", "by", "to");
    private static final Set<String> SHARING = Set.of("shared", "seen", "reviewed", "obtained", "viewed", "provided", "published", "sent",
            "emailed", "given", "examined", "verified", "interview");
    private static final Set<String> LAST_WORDS = Set.of("times", "post", "tribune", "herald", "gazette", "chronicle", "telegraph", "guardian",
            "observer", "mail", "mirror", "express", "journal", "magazine", "review", "courier", "examiner", "bulletin", "news", "echo", "argus",
            "star", "radio", "comet", "standard", "dispatch", "mercury", "advertiser", "press", "reporter", "voice", "bugle", "wire", "daily", "today", "record");

    private final Document document;
    private final Set<String> abouts = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Map<String, Integer> addressed = new HashMap<>();
    private final Map<String, Integer> speaking = new HashMap<>();
    private @Nullable Speaker publisher;

    Publications(Document document, List<NameMention> names, Metadata metadata) {
        this.document = document;
        Map<String, Entity> entities = new HashMap<>();
        for (NameMention name : names) {
            if (name.entity().kind() == EntityKind.ORGANISATION) {
                entities.put(name.entity().id(), name.entity());
                look(name);
            }
        }
        publisher = publisher(names, entities, metadata);
    }

    private void look(NameMention name) {
        Tokens tokens = document.tokens();
        String id = name.entity().id();
        String before = tokens.lower(name.from() - 1);
        String next = tokens.lower(name.to());
        String further = tokens.lower(name.to() + 1);
        String label = name.entity().label().toLowerCase(Locale.ROOT);
        boolean paper = label.contains(" ") && LAST_WORDS.contains(label.substring(label.lastIndexOf(' ') + 1));
        if (paper || (next.startsWith("'") || next.equals("\u2019")) && STORIES.contains(further) || STORIES.contains(next)) {
            media.add(id);
        }
        boolean article = before.equals("the");
        int to = article ? name.from() - 2 : name.from() - 1;
        before = tokens.lower(to);
        boolean told = before.equals("told") || before.equals("to") && tokens.lower(to - 1).matches("spoke|speaking|spoken|talking") || SHARED.contains(before) && SHARING.contains(tokens.lower(to - 1))
                || before.equals("by") && tokens.lower(to - 1).equals("asked");
        ReadingBlock block = document.reading().blockAt(tokens.start(name.from())).orElse(null);
        boolean masthead = block != null && block.block().role() == BlockRole.BYLINE;
        boolean about = before.equals("about") && document.reading().text().startsWith("\n", tokens.end(name.to() - 1));
        if (about) {
            abouts.add(id);
        }
        if (masthead || about) {
            addressed.merge(id, 3, Integer::sum);
        }
        if (told) {
            addressed.merge(id, 1, Integer::sum);
        }
        boolean speaks = before.equals("to") && tokens.lower(to - 1).equals("according")
                || next.equals("reported") || next.equals("wrote") || next.equals("reports") || next.equals("said") || next.equals("noted");
        if (speaks) {
            speaking.merge(id, 1, Integer::sum);
        }
    }

    private @Nullable Speaker publisher(List<NameMention> names, Map<String, Entity> entities, Metadata metadata) {
        for (NameMention name : names) {
            ReadingBlock block = document.reading().blockAt(document.tokens().start(name.from())).orElse(null);
            if (block != null && block.block().role() == BlockRole.DATELINE && name.entity().kind() == EntityKind.ORGANISATION) {
                return medium(name.entity());
            }
        }
        String named = metadata.get("publisher").orElse("");
        if (!named.isBlank()) {
            return entities.values().stream().filter(entity -> entity.label().equalsIgnoreCase(named)).findFirst().map(this::medium)
                    .orElse(new Speaker(SourceKind.PUBLICATION, Speakers.slug(named), named, null));
        }
        Entity best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : addressed.entrySet()) {
            int score = entry.getValue() * 2 - speaking.getOrDefault(entry.getKey(), 0) * 3;
            boolean better = score > most || score == most && best != null && entry.getKey().compareTo(best.id()) < 0;
            if (score > 0 && better) {
                most = score;
                best = entities.get(entry.getKey());
            }
        }
        return best == null ? null : isPublisherOfOwnNews(best) ? new Speaker(SourceKind.ORGANISATION, best.id(), best.usual(), null) : medium(best);
    }

    /** A company that issues a press release is no medium. */
    private boolean isPublisherOfOwnNews(Entity entity) {
        return abouts.contains(entity.id());
    }

    private Speaker medium(Entity entity) {
        media.add(entity.id());
        return new Speaker(SourceKind.PUBLICATION, entity.id(), entity.usual(), null);
    }

    boolean isPublication(String id) {
        return media.contains(id);
    }

    /** Who publishes the article; null if the text does not tell. */
    @Nullable Speaker publisher() {
        return publisher;
    }
}
