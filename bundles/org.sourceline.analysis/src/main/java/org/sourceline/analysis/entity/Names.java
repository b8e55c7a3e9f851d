package org.sourceline.analysis.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.tag.Tags;
import org.sourceline.core.model.EntityKind;

/** Finds the names of a document: candidates by their capitals, clusters of them, one kind for each cluster by all its evidence. */
public final class Names {

    private final Document document;
    private final Gazetteer gazetteer;
    private final Capitals capitals;
    private final CandidateFinder finder;
    private final NameSplitter splitter;
    private final Clusters clusters;
    private final Set<String> usedIds = new HashSet<>();
    /** The last number that was put behind a slug to tell entities apart. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private Names(Document document, Tags tags, String language, IntPredicate taken) {
        this.document = document;
        this.gazetteer = Gazetteer.of(language);
        this.capitals = new Capitals(document);
        this.finder = new CandidateFinder(document, tags, gazetteer, capitals, ValueWords.of(language), taken);
        this.splitter = new NameSplitter(document.tokens(), gazetteer);
        this.clusters = new Clusters(gazetteer);
    }

    /**
     * The names of a document, in order, not overlapping.
     *
     * @param taken whether a token belongs to a date or amount
     * @throws CancellationException if {@code cancelled} answered true
     */
    public static List<NameMention> find(Document document, Tags tags, String language, IntPredicate taken, BooleanSupplier cancelled) {
        return new Names(document, tags, language, taken).find(cancelled);
    }

    private List<NameMention> find(BooleanSupplier cancelled) {
        NameClues ownClues = new NameClues(gazetteer);
        ContextClues contextClues = new ContextClues(document, gazetteer);
        List<Candidate> names = new ArrayList<>();
        List<Sentence> headings = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (document.block(sentence).block().isBoilerplate()) {
                continue;
            }
            if (capitals.isTitleCased(sentence)) {
                headings.add(sentence);
                continue;
            }
            finder.find(sentence).forEach(candidate -> names.addAll(splitter.split(candidate)));
        }
        for (Candidate name : names) {
            Evidence context = new Evidence();
            contextClues.collect(name, context);
            if (clusters.get(name.text()) == null) {
                ownClues.collect(name, context);
            }
            clusters.add(name, context);
        }
        HeadingNames headingNames = new HeadingNames(document.tokens(), gazetteer, clusters);
        headings.forEach(sentence -> headingNames.find(sentence).forEach(name -> {
            Evidence context = new Evidence();
            if (clusters.get(name.text()) == null) {
                ownClues.collect(name, context);
            }
            clusters.add(name, context);
        }));
        new Aliases(clusters).link(names);
        clusters.linkAcronyms();
        clusters.linkPeople();
        clusters.linkShortForms();
        return mentions();
    }

    private List<NameMention> mentions() {
        List<NameMention> mentions = new ArrayList<>();
        for (Cluster cluster : clusters.all()) {
            if (!isNamed(cluster)) {
                continue;
            }
            EntityKind kind = cluster.kind();
            Entity entity = entity(cluster, kind);
            Clue clue = cluster.evidence().main(kind);
            for (Candidate name : cluster.names()) {
                mentions.add(new NameMention(name.from(), name.to(), entity, clue.rule(), clue.reason(), cluster.evidence().confidence()));
            }
        }
        mentions.sort(Comparator.comparingInt(NameMention::from));
        return mentions;
    }

    /** Events, works and the like are left out, and single words for which nothing speaks. */
    private boolean isNamed(Cluster cluster) {
        Candidate first = cluster.first();
        Evidence evidence = cluster.evidence();
        if (gazetteer.isOther(first.lower(0), first.lower(-1)) && first.size() > 1 && !evidence.has(Clue.TITLE)
                && !evidence.has(Clue.GIVEN_NAME)) {
            return false;
        }
        return evidence.score(cluster.kind()) > 0.5 || cluster.names().size() > 1 || first.size() > 1;
    }

    private Entity entity(Cluster cluster, EntityKind kind) {
        String label = cluster.label();
        String slug = slug(label);
        String id = slug;
        while (!usedIds.add(id)) {
            id = slug + "-" + numbers.merge(slug, 2, (last, two) -> last + 1);
        }
        return new Entity(id, label, cluster.usual(), kind, kind == EntityKind.PERSON ? gender(cluster) : ' ');
    }

    private char gender(Cluster cluster) {
        for (Candidate name : cluster.names()) {
            String title = name.before(1);
            if (title.startsWith("mr") && title.length() <= 3 && !title.equals("mrs") || title.equals("sir")) {
                return 'm';
            }
            if (title.matches("mrs\\.?|ms\\.?|miss|dame|lady")) {
                return 'f';
            }
        }
        String given = cluster.label().toLowerCase(Locale.ROOT).split(" ")[0];
        return gazetteer.isMale(given) ? 'm' : gazetteer.isFemale(given) ? 'f' : ' ';
    }

    /** A name in small Latin letters and hyphens where that is possible. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("['\u2019.]", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "entity" : slug;
    }
}
