package org.sourceline.analysis.report;

import java.util.List;
import java.util.stream.Collectors;

import org.sourceline.analysis.compare.FoundLink;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.analysis.compare.difference.Difference.WordEdit;
import org.sourceline.analysis.finding.CaseView;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;

/** What an article quotes from others, and what it changed. */
final class Quotations {

    private final CaseView view;

    Quotations(CaseView view) {
        this.view = view;
    }

    List<FoundLink> of(String article) {
        return view.foundFrom(article).stream()
                .filter(one -> one.link().is(LinkRelation.QUOTES) || one.link().is(LinkRelation.ALTERS_QUOTE)).toList();
    }

    void write(FoundLink found, Html html) {
        html.open("li");
        html.element("q", words(found.link().from()));
        html.text(" – " + Texts.get(found.link().is(LinkRelation.QUOTES) ? "quotation.verbatim" : "quotation.altered", name(found)));
        for (Difference difference : found.differences()) {
            html.open("p", "class", "difference");
            write(difference, html);
            html.close();
        }
        html.close();
    }

    private static void write(Difference difference, Html html) {
        switch (difference) {
            case Difference.Wording wording -> wording.edits().forEach(edit -> write(edit, html));
            case Difference.Speaker speaker -> html.text(Texts.get("quotation.speaker", speaker.from(), speaker.to()));
            case Difference.Frame frame -> html.text(Texts.get("quotation.frame", frame.from(), frame.to()));
            case Difference.Value value -> html.text(Texts.get("quotation.value", value.from().exact(), value.to().exact()));
            case Difference.Name name -> html.text(Texts.get("quotation.value", name.from().exact(), name.to().exact()));
        }
    }

    private static void write(WordEdit edit, Html html) {
        switch (edit.change()) {
            case KEPT -> html.text(edit.words() + " ");
            case DROPPED -> html.element("del", edit.words()).text(" ");
            case ADDED -> html.element("ins", edit.words()).text(" ");
        }
    }

    private static String words(Link.End end) {
        return end.passages().stream().map(Passage::exact).map(Texts::line).collect(Collectors.joining(" … "));
    }

    private String name(FoundLink found) {
        String headline = view.index().facts(found.link().to().article()).headline();
        return headline.isEmpty() ? found.link().to().article() : headline;
    }
}
