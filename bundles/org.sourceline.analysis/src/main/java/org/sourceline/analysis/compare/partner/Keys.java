package org.sourceline.analysis.compare.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.claim.ArticleClaims;
import org.sourceline.analysis.compare.claim.Credits;
import org.sourceline.analysis.compare.quote.QuotedArticle;
import org.sourceline.analysis.compare.reuse.Shingles;
import org.sourceline.analysis.compare.reuse.Sketch;
import org.sourceline.core.model.EntityKind;

/** By what an article may be found to have to do with another, as hashes; worked out once. Immutable. */
public final class Keys {

    /** One in so many runs of five words is a phrase: of the fewest that make a reuse six are. */
    private static final int SAMPLE = 4;

    private final String path;
    private final Shingles shingles;
    private final Credits credits;
    private final Map<Long, String> labels = new TreeMap<>();
    private final long[] names;
    private final long[] phrases;
    private final long[] fewPhrases;
    private final long[] bands;
    private final long[] topics;
    private final long[] houses;
    private final long[] sources;
    private final QuotedArticle quoted;
    private final long[] runs;
    private final List<long[]> quotations;

    public Keys(Profile profile, QuotedArticle quoted, ArticleClaims claims) {
        path = profile.path();
        shingles = profile.shingles();
        credits = claims.credits();
        for (Names.Name name : profile.names().all()) {
            if (name.kind() == EntityKind.PERSON || name.kind() == EntityKind.ORGANISATION) {
                name.forms().keySet().forEach(form -> labels.putIfAbsent(Shingles.hash(form), name.label()));
            }
        }
        names = labels.keySet().stream().mapToLong(Long::longValue).toArray();
        phrases = shingles.sample(SAMPLE);
        fewPhrases = shingles.sample();
        bands = Sketch.of(shingles).bands();
        topics = hashes(claims.topics());
        houses = hashes(credits.names());
        sources = hashes(credits.sources());
        this.quoted = quoted;
        runs = quoted.runs();
        quotations = new ArrayList<>(quoted.quotedRuns());
    }

    private static long[] hashes(Collection<String> words) {
        return words.stream().mapToLong(Shingles::hash).sorted().distinct().toArray();
    }

    String path() {
        return path;
    }

    /** All runs of words, to see whether there is a reuse. */
    Shingles shingles() {
        return shingles;
    }

    Credits credits() {
        return credits;
    }

    /** The forms of the names of people and organisations. */
    long[] names() {
        return names;
    }

    /** The name of which a key is a form. */
    String label(long name) {
        return labels.getOrDefault(name, "");
    }

    /** A sample of the runs of five words. */
    long[] phrases() {
        return phrases;
    }

    /** A smaller sample of them: by one that two articles share they may have to do with each other. */
    long[] fewPhrases() {
        return fewPhrases;
    }

    /** Those of the sketch: copies have some in common. */
    long[] bands() {
        return bands;
    }

    /** The stems, amounts and dates of which its statements speak. */
    long[] topics() {
        return topics;
    }

    /** By what words others may name its publisher as their source. */
    long[] houses() {
        return houses;
    }

    /** By what words it names its sources. */
    long[] sources() {
        return sources;
    }

    /** To see whether a quotation stands in another article. */
    QuotedArticle quoted() {
        return quoted;
    }

    /** All runs of three words, ascending. */
    long[] runs() {
        return runs;
    }

    /** The runs of three words of each of its quotations, ascending. */
    List<long[]> quotations() {
        return quotations;
    }
}
