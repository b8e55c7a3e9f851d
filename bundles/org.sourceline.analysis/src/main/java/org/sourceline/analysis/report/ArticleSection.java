package org.sourceline.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.casework.CaseArticle;
import org.sourceline.analysis.compare.FoundLink;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.finding.CaseView;
import org.sourceline.analysis.finding.Finding;
import org.sourceline.analysis.finding.Findings;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.model.ChainStep;

/** What a report says of one article. */
final class ArticleSection {

    private final CaseArticle article;
    private final CaseView view;
    private final Findings findings;
    private final Html html;
    private final Claims claims;
    private final Chains chains;

    ArticleSection(CaseArticle article, CaseView view, Findings findings, Html html) {
        this.article = article;
        this.view = view;
        this.findings = findings;
        this.html = html;
        this.claims = new Claims(article.sets());
        this.chains = new Chains(view);
    }

    /** @param id of the section, for links within the page */
    void write(String id) {
        html.open("section", "id", id);
        ArticleFacts facts = view.index().facts(article.path());
        html.element("h2", title(facts));
        html.element("p", about(facts), "class", "facts");
        findings();
        claims();
        answers();
        quotations();
        html.close();
    }

    private String title(ArticleFacts facts) {
        return facts.headline().isEmpty() ? article.path() : facts.headline();
    }

    private String about(ArticleFacts facts) {
        List<String> parts = new ArrayList<>();
        add(parts, "facts.publisher", facts.publisher());
        add(parts, "facts.republisher", facts.republisher());
        add(parts, "facts.authors", facts.authors().isEmpty() ? null : String.join(", ", facts.authors()));
        add(parts, "facts.date", facts.date() == null ? null : facts.date().toString());
        parts.add(article.path());
        parts.add("SHA-256 " + article.sets().article().sha256());
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String key, @Nullable String value) {
        if (value != null) {
            parts.add(Texts.get(key, value));
        }
    }

    private void findings() {
        html.element("h3", Texts.get("findings", findings.open().size()));
        if (findings.open().isEmpty()) {
            html.element("p", Texts.get("findings.none"));
        } else {
            html.open("ul", "class", "findings");
            findings.open().forEach(this::finding);
            html.close();
        }
        if (!findings.dismissed().isEmpty()) {
            html.element("h4", Texts.get("dismissed", findings.dismissed().size())).open("ul", "class", "findings");
            findings.dismissed().forEach(one -> {
                html.open("li");
                message(one.finding());
                html.element("p", Texts.get("dismissed.by", one.dismissal().annotation().creator().name(), one.dismissal().reason()), "class", "quiet").close();
            });
            html.close();
        }
    }

    private void finding(Finding finding) {
        html.open("li");
        message(finding);
        html.close();
    }

    private void message(Finding finding) {
        html.element("strong", Texts.get("severity." + finding.severity().name())).text(" " + finding.message());
        if (!finding.words().isEmpty()) {
            html.text(" ").element("q", finding.words());
        }
        html.text(" ").element("code", finding.rule());
    }

    private void claims() {
        html.element("h3", Texts.get("claims", claims.size()));
        claims.bySource().forEach((source, entries) -> {
            html.open("h4").text(source + " ").element("span", Texts.term(entries.getFirst().body().sourceKind()), "class", "quiet").close();
            html.open("ul", "class", "claims");
            entries.forEach(this::claim);
            html.close();
        });
    }

    private void claim(Claims.Entry entry) {
        html.open("li").element("q", entry.words());
        html.open("p", "class", "quiet").text(Texts.term(entry.body().stance()));
        if (!entry.cue().isEmpty()) {
            html.text(" – ").element("em", entry.cue());
        }
        html.text(" · " + Texts.term(entry.anchored().annotation().status())).close();
        Optional<String> drawing = chains.drawing(statement(entry));
        if (drawing.isPresent()) {
            html.raw(drawing.get());
        } else if (!entry.body().chain().isEmpty()) {
            html.element("p", entry.body().chain().stream().map(ArticleSection::step).collect(Collectors.joining(" ← ")), "class", "chain");
        }
        html.close();
    }

    private Statement statement(Claims.Entry entry) {
        return new Statement(article.path(), entry.anchored().set(), entry.anchored().annotation());
    }

    private static String step(ChainStep step) {
        return step.medium() == null ? step.agent() : step.agent() + " (" + step.medium() + ")";
    }

    private void answers() {
        List<Claims.Entry> answers = claims.answers();
        if (answers.isEmpty()) {
            return;
        }
        html.element("h3", Texts.get("answers")).open("ul");
        for (Claims.Entry answer : answers) {
            html.open("li").element("strong", answer.source()).text(" " + Texts.term(answer.body().stance()) + " – ").element("q", answer.words());
            String question = claims.answered(answer);
            if (!question.isEmpty()) {
                html.open("p", "class", "quiet").text(Texts.get("answers.to") + " ").element("q", question).close();
            }
            html.close();
        }
        html.close();
    }

    private void quotations() {
        Quotations quotations = new Quotations(view);
        List<FoundLink> found = quotations.of(article.path());
        if (!found.isEmpty()) {
            html.element("h3", Texts.get("quotations")).open("ul");
            found.forEach(one -> quotations.write(one, html));
            html.close();
        }
    }
}
