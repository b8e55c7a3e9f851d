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
import java.util.function.Predicate;

import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.analysis.lexicon.Weights;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.tag.Tags;
import org.sourceline.core.model.EntityKind;

/** Finds the names of a document: candidates by their capitals, clusters of them, one kind for each cluster by all its evidence. */
public final class Names {

    /** News names people, organisations and places more often than the encyclopaedia that the model was trained on. */
    private static final double NEWS_NAMES = 1;

    private final Document document;
    private final Gazetteer gazetteer;
    private final Capitals capitals;
    private final CandidateFinder finder;
    private final NameSplitter splitter;
    private final Clusters clusters;
    private final Weights weights;
    private final NameClues ownClues;
    private final ContextClues contextClues;
    private final KindFeatures features;
    private final Set<String> usedIds = new HashSet<>();
    /** The last number that was put behind a slug to tell entities apart. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private Names(Document document, Tags tags, Language language, IntPredicate taken) {
        this(document, tags, language, taken, Weights.of(language, "kinds.txt"), Weights.of(language, "kinds.txt")::has);
    }

    /** @param wanted the features to collect */
    Names(Document document, Tags tags, Language language, IntPredicate taken, Weights weights, Predicate<String> wanted) {
        this.document = document;
        this.weights = weights;
        this.gazetteer = Gazetteer.of(language);
        this.capitals = new Capitals(document);
        this.finder = new CandidateFinder(document, tags, gazetteer, capitals, ValueWords.of(language), taken);
        this.splitter = new NameSplitter(document.tokens(), gazetteer);
        this.clusters = new Clusters(gazetteer, weights);
        this.ownClues = new NameClues(gazetteer);
        this.contextClues = new ContextClues(document, gazetteer);
        this.features = new KindFeatures(document, gazetteer, capitals, wanted);
    }

    /**
     * The names of a document, in order, not overlapping.
     *
     * @param taken whether a token belongs to a date or amount
     * @throws CancellationException if {@code cancelled} answered true
     */
    public static List<NameMention> find(Document document, Tags tags, Language language, IntPredicate taken, BooleanSupplier cancelled) {
        return new Names(document, tags, language, taken).find(cancelled);
    }

    private List<NameMention> find(BooleanSupplier cancelled) {
        List<Candidate> names = collect(cancelled);
        new Aliases(clusters).link(names);
        clusters.linkAcronyms();
        clusters.linkPeople();
        clusters.linkShortForms();
        return mentions();
    }

    /** Collects the names of text and headings, equal ones in one cluster; those of the text are returned. */
    List<Candidate> collect(BooleanSupplier cancelled) {
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
        List<Candidate> apart = new GluedNames(names, gazetteer).split(names);
        apart.forEach(name -> add(name, true));
        HeadingNames headingNames = new HeadingNames(document.tokens(), gazetteer, clusters);
        headings.forEach(sentence -> headingNames.find(sentence).forEach(name -> add(name, false)));
        features.company(clusters);
        return apart;
    }

    private void add(Candidate name, boolean inText) {
        Evidence evidence = new Evidence(weights);
        if (inText) {
            contextClues.collect(name, evidence);
            features.around(name, evidence);
        }
        if (clusters.get(name.text()) == null) {
            ownClues.collect(name, evidence);
            features.own(name, evidence);
        }
        clusters.add(name, evidence);
    }

    Clusters clusters() {
        return clusters;
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
        return evidence.score(cluster.kind()) + NEWS_NAMES > evidence.scoreOfNone();
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
