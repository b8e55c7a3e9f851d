package org.sourceline.analysis.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourceline.analysis.finding.CaseView;
import org.sourceline.analysis.picture.Continuation;
import org.sourceline.analysis.picture.Picture;
import org.sourceline.analysis.picture.Pictures;
import org.sourceline.analysis.picture.PlainLayout;
import org.sourceline.analysis.picture.Sketch;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.analysis.picture.SvgWriter;
import org.sourceline.analysis.picture.TextWidths;
import org.sourceline.analysis.provenance.Origins;

/** The ways of claims as drawings, joined across the articles of the case. */
final class Chains {

    private final CaseView view;

    Chains(CaseView view) {
        this.view = view;
    }

    /** The way of a claim that has come through more than its publisher; empty where a line of words says as much. */
    Optional<String> drawing(Statement claim) {
        List<Statement> way = way(claim);
        return way.size() > 1 || way.getFirst().claim().chain().size() > 2
                ? Optional.of(svg(Pictures.ofClaim(way, List.of(), List.of()), claim.words())) : Optional.empty();
    }

    /** An XML declaration may not stand within a page. */
    private static String svg(Picture picture, String title) {
        String drawn = SvgWriter.write(PlainLayout.layout(Sketch.of(picture, new ReportWords(), TextWidths.ESTIMATE)), title, new PaperInk(),
                new ReportWords());
        return drawn.substring(drawn.indexOf("<svg"));
    }

    private List<Statement> way(Statement claim) {
        List<Statement> others = view.index().claimsOf(claim.article()).stream().map(one -> new Statement(one.article(), claim.set(), one.annotation())).toList();
        List<Statement> way = new ArrayList<>(List.of(Continuation.of(claim, others)));
        Set<String> seen = new HashSet<>(Set.of(claim.article()));
        Optional<Statement> next = before(claim).or(() -> Continuation.in(claim, others).flatMap(this::before));
        while (next.isPresent() && seen.add(next.get().article())) {
            way.add(next.get());
            next = before(next.get());
        }
        return way;
    }

    private Optional<Statement> before(Statement claim) {
        return Origins.of(view.index(), claim.article(), claim.annotation()).stream().findFirst().flatMap(link -> view.index().claimAt(link.to()))
                .map(found -> new Statement(found.article(), claim.set(), found.annotation()));
    }
}
