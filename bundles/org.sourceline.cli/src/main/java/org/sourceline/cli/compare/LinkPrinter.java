package org.sourceline.cli.compare;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.FoundLink;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Texts;
import org.sourceline.core.link.Link;

/** Prints links for people: each with its relation, both passages and the reason. */
final class LinkPrinter {

    private static final int WIDEST = 160;

    private final PrintStream out;
    private final Places places;

    LinkPrinter(PrintStream out, Places places) {
        this.out = out;
        this.places = places;
    }

    void print(CaseComparison comparison) {
        SortedMap<String, ArticleFacts> facts = comparison.facts();
        facts.forEach((path, one) -> out.println(Printable.line(head(path, one))));
        out.println();
        for (FoundLink found : comparison.links()) {
            print(found.link());
        }
        if (!comparison.leftOut().isNothing()) {
            out.println(Printable.line(comparison.leftOut().told()));
        }
    }

    private static String head(String path, ArticleFacts facts) {
        List<String> parts = new ArrayList<>();
        if (facts.publisher() != null) {
            parts.add(facts.republisher() == null ? facts.publisher() : Texts.get("compare.carried", facts.publisher(), facts.republisher()));
        }
        if (!facts.authors().isEmpty()) {
            parts.add(String.join(", ", facts.authors()));
        }
        if (facts.date() != null) {
            parts.add(facts.date().toString());
        }
        String name = path.substring(path.indexOf('/') + 1);
        return name + ": " + facts.headline() + (parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")");
    }

    private void print(Link link) {
        String relation = link.relation().map(one -> Texts.get("compare.relation." + one.json())).orElse("");
        out.println(Texts.get("compare.link", place(link.from()), relation, place(link.to())));
        for (Link.End end : List.of(link.from(), link.to())) {
            if (!end.isWhole()) {
                out.println("    \u201c" + Places.words(end.passages(), WIDEST) + "\u201d");
            }
        }
        out.println("    " + Printable.line(link.reason()));
    }

    private String place(Link.End end) {
        return places.of(end.passages().getFirst());
    }
}
