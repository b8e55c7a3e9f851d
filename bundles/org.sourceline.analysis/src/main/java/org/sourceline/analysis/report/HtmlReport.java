package org.sourceline.analysis.report;

import java.util.List;

import org.sourceline.analysis.casework.CaseArticle;
import org.sourceline.analysis.casework.OpenedCase;
import org.sourceline.analysis.finding.FindingRule;
import org.sourceline.analysis.finding.RuleSettings;

/**
 * A report as one page of HTML: the claims by source, denials and silences, quotations and what was changed in them, findings open and
 * dismissed, an index of entities. The page holds no script and loads nothing, and says so to the browser; it prints well.
 */
public final class HtmlReport {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 16px/1.5 Georgia, 'Noto Serif', serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
            h1, h2, h3, h4, nav, .quiet, .facts, .chain, table { font-family: 'Noto Sans', 'Segoe UI', Arial, sans-serif; }
            h2 { margin-top: 2.2em; border-top: 2px solid; padding-top: .6em; }
            h4 { margin: 1.2em 0 .2em; }
            ul { padding-left: 1.2em; } li { margin: .4em 0; }
            .quiet, .facts, .chain { font-size: .82em; margin: .15em 0; overflow-wrap: anywhere; }
            .quiet, .facts { opacity: .75; }
            q { quotes: '“' '”' '‘' '’'; }
            del { text-decoration: line-through; } ins { text-decoration: underline; font-weight: bold; }
            table { border-collapse: collapse; width: 100%; font-size: .85em; } td, th { text-align: left; padding: .15em .6em .15em 0; }
            svg { max-width: 100%; height: auto; }
            @media print { body { max-width: none; margin: 0; } section { break-before: page; } li, svg, tr { break-inside: avoid; } }
            """;

    private final OpenedCase opened;
    private final List<FindingRule> rules;
    private final RuleSettings settings;
    private final Html html = new Html();

    private HtmlReport(OpenedCase opened, List<FindingRule> rules, RuleSettings settings) {
        this.opened = opened;
        this.rules = rules;
        this.settings = settings;
    }

    /**
     * The report as text of a file in UTF-8.
     *
     * @param title of the page
     * @param articles those of the case that the report is about
     */
    public static String of(String title, OpenedCase opened, List<CaseArticle> articles, List<FindingRule> rules, RuleSettings settings) {
        return new HtmlReport(opened, rules, settings).page(title, articles);
    }

    private String page(String title, List<CaseArticle> articles) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").raw("\n<meta charset=\"UTF-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title).raw("<style>\n" + STYLE + "</style>\n").close();
        html.open("body").element("h1", title);
        contents(articles);
        for (int i = 0; i < articles.size(); i++) {
            CaseArticle article = articles.get(i);
            new ArticleSection(article, opened.view(), opened.findings(article, rules, settings), html).write("article-" + (i + 1));
        }
        entities(articles);
        problems();
        return html.close().close().finished();
    }

    private void contents(List<CaseArticle> articles) {
        html.open("nav").open("ol");
        for (int i = 0; i < articles.size(); i++) {
            String headline = opened.view().index().facts(articles.get(i).path()).headline();
            html.open("li").element("a", headline.isEmpty() ? articles.get(i).path() : headline, "href", "#article-" + (i + 1)).close();
        }
        html.open("li").element("a", Texts.get("entities"), "href", "#entities").close().close().close();
    }

    private void entities(List<CaseArticle> articles) {
        html.open("section", "id", "entities").element("h2", Texts.get("entities"));
        html.open("table").open("thead").open("tr");
        List.of("entities.name", "entities.kind", "entities.mentions", "entities.articles").forEach(key -> html.element("th", Texts.get(key)));
        html.close().close().open("tbody");
        for (EntityIndex.Entry entry : new EntityIndex(articles, opened.view().index()).entries()) {
            html.open("tr").element("td", entry.label).element("td", Texts.term(entry.kind)).element("td", Integer.toString(entry.mentions))
                    .element("td", Integer.toString(entry.articles.size())).close();
        }
        html.close().close().close();
    }

    private void problems() {
        if (!opened.problems().isEmpty()) {
            html.open("section", "id", "problems").element("h2", Texts.get("problems")).open("ul");
            opened.problems().forEach(problem -> html.element("li", problem));
            html.close().close();
        }
    }
}
