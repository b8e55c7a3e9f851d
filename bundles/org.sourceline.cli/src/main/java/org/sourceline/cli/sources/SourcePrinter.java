package org.sourceline.cli.sources;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.analysis.provenance.ClaimRef;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Texts;
import org.sourceline.cli.compare.Places;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/** Prints the sources of a case, those with most claims first, and under each its claims. */
final class SourcePrinter {

    private static final int WIDEST = 120;

    private final CaseIndex index;
    private final Places places;
    private final PrintStream out;

    SourcePrinter(CaseIndex index, Places places, PrintStream out) {
        this.index = index;
        this.places = places;
        this.out = out;
    }

    /** A source with its claims, in the order of articles and text. */
    private record Source(String name, List<ClaimRef> claims) {
    }

    void print() {
        List<Source> sources = sources();
        for (Source source : sources) {
            out.println(Printable.line(head(source)));
            source.claims.forEach(claim -> out.println("  " + line(claim)));
        }
        int claims = sources.stream().mapToInt(source -> source.claims.size()).sum();
        out.println(Texts.get("sources.total", Texts.count("sources.sources", sources.size()), Texts.count("sources.claims", claims)));
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        index.sources().forEach(entity -> {
            List<ClaimRef> claims = index.claimsBy(entity);
            String label = index.label(entity);
            sources.add(new Source(label != null ? label : words(claims.getFirst()), claims));
        });
        Map<String, List<ClaimRef>> others = new TreeMap<>();
        for (String article : index.articles()) {
            index.claimsOf(article).stream().filter(claim -> claim.body().sourceEntity() == null)
                    .forEach(claim -> others.computeIfAbsent(words(claim), key -> new ArrayList<>()).add(claim));
        }
        others.forEach((name, claims) -> sources.add(new Source(name.isEmpty() ? Texts.get("sources.none") : name, claims)));
        sources.sort(Comparator.comparingInt((Source source) -> -source.claims.size()).thenComparing(Source::name));
        return sources;
    }

    private static String words(ClaimRef claim) {
        return claim.body().source().stream().map(Passage::exact).collect(Collectors.joining(" ")).strip().replaceAll("\\s+", " ");
    }

    private static String head(Source source) {
        Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
        Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
        for (ClaimRef claim : source.claims) {
            kinds.merge(claim.body().sourceKind(), 1, Integer::sum);
            stances.merge(claim.body().stance(), 1, Integer::sum);
        }
        String kind = kinds.keySet().stream().map(one -> Texts.get("show.source." + one.json())).collect(Collectors.joining(", "));
        String counts = stances.entrySet().stream().map(entry -> Texts.get("sources.stance." + entry.getKey().json(), Integer.toString(entry.getValue())))
                .collect(Collectors.joining(", "));
        return Texts.get("sources.head", source.name, kind, Texts.count("sources.claims", source.claims.size()), counts);
    }

    private String line(ClaimRef claim) {
        List<Passage> target = claim.annotation().target();
        String content = target.equals(claim.body().cue()) ? "" : " \u201c" + Places.words(target, WIDEST) + "\u201d";
        String cue = Places.words(claim.body().cue(), WIDEST);
        return (target.isEmpty() ? claim.article() : places.of(target.getFirst())) + ": " + Texts.get("show.stance." + claim.body().stance().json()) + ": " + cue + content;
    }
}
