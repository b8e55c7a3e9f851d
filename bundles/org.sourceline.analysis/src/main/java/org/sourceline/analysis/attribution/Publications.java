package org.sourceline.analysis.attribution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            "emailed", "given", "examined", "verified", "interview", "leaked", "passed", "handed", "forwarded", "contacted", "interviewed", "approached", "commissioned");
    private static final Set<String> LAST_WORDS = Set.of("times", "post", "tribune", "herald", "gazette", "chronicle", "telegraph", "guardian",
            "observer", "mail", "mirror", "express", "journal", "magazine", "review", "courier", "examiner", "bulletin", "news", "echo", "argus",
            "star", "radio", "comet", "standard", "dispatch", "mercury", "advertiser", "press", "reporter", "voice", "bugle", "wire", "daily", "weekly", "today", "record");

    private static final Set<String> INSTITUTIONS = Set.of("court", "crown", "police", "commission", "committee", "house", "senate", "congress",
            "assembly", "parliament", "council", "tribunal", "ministry", "department", "bank", "union", "university", "hospital", "party", "board",
            "authority", "constabulary", "inquiry", "nations", "government", "treasury", "efcc", "icpc", "fbi", "sec", "un", "ltd", "plc", "inc");
    private static final Pattern OWNER = Pattern.compile("(?i)(?:\u00a9|\\(c\\)|copyright)(?:\\s*(?:\u00a9|\\(c\\)))?\\s*(?:\\d{4}(?:\\s*[-\u2013]\\s*\\d{2,4})?)?,?\\s*(?:by )?(?-i)"
            + "((?:The )?\\p{Lu}[\\p{L}\\d.&'\u2019-]*(?: \\p{Lu}[\\p{L}\\d&'\u2019-]*){0,4})");
    private static final Set<String> INTERVIEWED = Set.of("interview with", "speaking to", "spoke to", "speaking with", "talking to", "interview to", "statement to",
            "remarks to", "comments to");
    /** Nouns for a house that may stand before its name. */
    private static final Set<String> HOUSES = Set.of("newspaper", "magazine", "broadcaster", "outlet", "daily", "weekly", "tabloid", "station", "channel", "website", "site", "blog");
    private static final int NEAR = 10;
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
        if (paper || HOUSES.contains(before) || (next.startsWith("'") || next.equals("\u2019")) && STORIES.contains(further) || STORIES.contains(next)) {
            media.add(id);
        }
        boolean article = before.equals("the");
        int to = article ? name.from() - 2 : name.from() - 1;
        before = tokens.lower(to);
        boolean told = before.equals("told") || before.equals("telling") || before.equals("to") && tokens.lower(to - 1).matches("spoke|speaking|spoken|talking") || SHARED.contains(before) && SHARING.contains(tokens.lower(to - 1)) && !isFigures(to - 2)
                || before.equals("by") && tokens.lower(to - 1).equals("asked") || before.equals("for") && article && tokens.lower(to - 1).matches("poll|survey");
        ReadingBlock block = document.reading().blockAt(tokens.start(name.from())).orElse(null);
        boolean masthead = block != null && block.block().role() == BlockRole.BYLINE;
        boolean about = before.equals("about") && document.reading().text().startsWith("\n", tokens.end(name.to() - 1));
        if (about) {
            abouts.add(id);
        }
        if (masthead || about) {
            addressed.merge(id, 3, Integer::sum);
        }
        if (told && !isInstitution(label)) {
            addressed.merge(id, 1, Integer::sum);
        }
        boolean own = next.equals("can") && further.matches("reveal|exclusively|report|disclose") || next.equals("understands") || next.equals("gathered")
                || next.matches("has|have") && further.matches("learned|learnt|seen|obtained|contacted|approached|asked|reviewed")
                || next.equals("learned") || next.equals("learnt");
        if (own && !isInstitution(label)) {
            media.add(id);
            addressed.merge(id, 2, Integer::sum);
        }
        boolean speaks = before.equals("to") && tokens.lower(to - 1).equals("according")
                || next.equals("reported") || next.equals("wrote") || next.equals("reports") || next.equals("said") || next.equals("noted");
        if (speaks) {
            speaking.merge(id, 1, Integer::sum);
        }
    }

    /** "figures published by the office": who publishes figures is no house of news by that. */
    private boolean isFigures(int token) {
        return document.tokens().lower(token).matches("figures|data|statistics|numbers|estimates|minutes|guidance|accounts");
    }

    /** Whom people tell things too, but who publishes no news: courts, parliaments, companies. */
    private static boolean isInstitution(String label) {
        for (String word : label.split(" ")) {
            if (INSTITUTIONS.contains(word)) {
                return true;
            }
        }
        return false;
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
        Speaker owner = owner(entities);
        if (owner != null) {
            return owner;
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

    /** Who owns the copyright, or has its name alone on a line at the head of the page. */
    private @Nullable Speaker owner(Map<String, Entity> entities) {
        List<ReadingBlock> blocks = document.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).span().of(document.reading().text()).strip();
            Matcher matcher = OWNER.matcher(text);
            boolean copyright = blocks.get(i).block().role() == BlockRole.COPYRIGHT && matcher.find();
            if (copyright || i < 3 && blocks.get(i).block().role() != BlockRole.BYLINE && isMasthead(text)) {
                String name = (copyright ? matcher.group(1) : text).replaceFirst("(?i)^the ", "").replaceFirst("(?i)[,.]? (ltd|limited|inc|plc|llc|all|group|media group)\\.?$", "");
                String proper = name.equals(name.toUpperCase(Locale.ROOT)) && name.contains(" ") ? capitalised(name) : name;
                return entities.values().stream().filter(entity -> entity.label().equalsIgnoreCase(proper) || entity.usual().equalsIgnoreCase(proper))
                        .findFirst().or(() -> houseOf(proper, entities)).map(this::medium).orElse(new Speaker(SourceKind.PUBLICATION, Speakers.slug(proper), proper, null));
            }
        }
        return null;
    }

    /** "Halm Post Media" owns what people tell "the Halm Post". */
    private Optional<Entity> houseOf(String owner, Map<String, Entity> entities) {
        return entities.values().stream().filter(entity -> addressed.containsKey(entity.id()) && owner.toLowerCase(Locale.ROOT)
                .startsWith(entity.label().toLowerCase(Locale.ROOT) + ' ')).max(Comparator.comparing(Entity::label));
    }

    private static boolean isMasthead(String text) {
        String[] words = text.split(" ");
        boolean capitals = words.length >= 2 && words.length <= 5;
        for (String word : words) {
            capitals &= !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || word.equals("of") || word.equals("and"));
        }
        return capitals && LAST_WORDS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            text.append(text.isEmpty() ? "" : " ").append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return text.toString();
    }

    /** A company that issues a press release is no medium. */
    private boolean isPublisherOfOwnNews(Entity entity) {
        return abouts.contains(entity.id());
    }

    private Speaker medium(Entity entity) {
        media.add(entity.id());
        return new Speaker(SourceKind.PUBLICATION, entity.id(), entity.usual(), null);
    }

    /** Whether an organisation is called by the last word of the publisher's name, as a paper calls itself "the Mercury". */
    boolean isShortForPublisher(Entity entity) {
        Speaker known = publisher;
        return known != null && entity.kind() == EntityKind.ORGANISATION && !entity.id().equals(known.id())
                && known.label().toLowerCase(Locale.ROOT).endsWith(' ' + entity.label().toLowerCase(Locale.ROOT));
    }

    /** The other house that somebody is said to have spoken to: "told the Gazette", "in an interview with the Gazette"; null if there is none. */
    @Nullable Speaker spokenTo(Draft draft) {
        if (draft.cue().isEmpty()) {
            return null;
        }
        SentenceView view = draft.view();
        for (int i = view.from(); i < view.end(); i++) {
            NameMention name = view.name(i);
            boolean house = name != null && name.from() == i && isPublication(name.entity().id());
            if (name == null || !house || publisher != null && name.entity().id().equals(publisher.id())) {
                continue;
            }
            int at = i;
            int behind = name.to();
            if (view.is(behind, "'s") || view.is(behind, "\u2019s") || view.is(behind, "'")) {
                int start = view.is(at - 1, "the") ? at - 1 : at;
                if (draft.source().stream().anyMatch(source -> source.from() == start && source.to() > behind + 1) && isSource(view, behind + 1)) {
                    return new Speaker(SourceKind.PUBLICATION, name.entity().id(), name.entity().usual(), null);
                }
                continue;
            }
            int before = view.is(at - 1, "the") ? at - 2 : at - 1;
            boolean told = draft.cue().stream().anyMatch(cue -> cue.from() < at && at < cue.to());
            boolean talked = INTERVIEWED.contains(view.lower(before - 1) + ' ' + view.lower(before)) && isNear(view, draft, at);
            if (told || talked) {
                return new Speaker(SourceKind.PUBLICATION, name.entity().id(), name.entity().usual(), null);
            }
        }
        return null;
    }

    /** "the Lantern's sources": they speak through the paper. */
    private static boolean isSource(SentenceView view, int token) {
        return view.is(token, "source") || view.is(token, "sources");
    }

    /** Whether no other clause lies between the words and the cue: they stand right behind it, or at the head of the sentence. */
    private static boolean isNear(SentenceView view, Draft draft, int token) {
        int cue = draft.cue().getFirst().from();
        return token > cue ? token - draft.cue().getLast().to() < NEAR : token - view.from() < NEAR;
    }

    boolean isPublication(String id) {
        return media.contains(id);
    }

    /** Who publishes the article; null if the text does not tell. */
    @Nullable Speaker publisher() {
        return publisher;
    }
}
