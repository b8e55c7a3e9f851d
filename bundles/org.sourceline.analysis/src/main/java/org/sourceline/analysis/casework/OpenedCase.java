package org.sourceline.analysis.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.sourceline.analysis.SuggestedPage;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.LinkPage;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.partner.LeftOut;
import org.sourceline.analysis.finding.CaseView;
import org.sourceline.analysis.finding.Examination;
import org.sourceline.analysis.finding.FindingRule;
import org.sourceline.analysis.finding.Findings;
import org.sourceline.analysis.finding.RuleSettings;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.LinkTexts;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.text.Article;

/**
 * A case with all its articles, sets and links. Articles that nobody has analysed yet are analysed in memory, and the articles are compared;
 * nothing is written. Immutable but for the sets, which are to be left as they are.
 *
 * @param articles by path
 * @param view what the articles have to do with each other
 * @param leftOut which pairs were not compared
 * @param problems what could not be read, in words that name the file and the reason
 */
public record OpenedCase(List<CaseArticle> articles, CaseView view, LeftOut leftOut, List<String> problems) {

    public OpenedCase {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /**
     * Opens a case.
     *
     * @param cancelled asked at least once for each article
     * @throws IOException if the folder of the articles or of the sets cannot be listed
     * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
     */
    public static OpenedCase open(Case owner, BooleanSupplier cancelled) throws IOException {
        List<Path> files = new ArrayList<>();
        owner.articlePaths().forEach(path -> files.add(owner.article(path)));
        return open(Optional.of(owner), files, cancelled);
    }

    /**
     * Opens articles that belong to no case as if they made up one.
     *
     * @throws IOException never for articles that cannot be read: those are among the problems
     */
    public static OpenedCase of(List<Path> files, BooleanSupplier cancelled) throws IOException {
        return open(Optional.empty(), files, cancelled);
    }

    private static OpenedCase open(Optional<Case> owner, List<Path> files, BooleanSupplier cancelled) throws IOException {
        CaseOpener opener = new CaseOpener(owner, cancelled);
        List<CaseArticle> articles = opener.open(files);
        CaseComparison comparison = CaseComparison.of(articles.stream().map(CaseArticle::analysed).toList(), Instant.EPOCH, cancelled);
        List<Page> pages = new ArrayList<>(opener.links());
        pages.add(LinkPage.of(comparison, SuggestedPage.SET, null));
        CaseLinks links = CaseLinks.of(pages, owner.map(one -> texts(one, files, comparison)).orElseGet(LinkTexts::unknown));
        CaseIndex index = CaseIndex.of(comparison.articles(), comparison.facts(), links);
        return new OpenedCase(articles, new CaseView(comparison, links, index), comparison.leftOut(), opener.problems());
    }

    private static LinkTexts texts(Case owner, List<Path> files, CaseComparison comparison) {
        Map<String, Article> now = comparison.articles().stream().collect(Collectors.toMap(AnalysedArticle::path, AnalysedArticle::article));
        Set<String> there = files.stream().map(owner::articlePath).collect(Collectors.toUnmodifiableSet());
        return new LinkTexts(now, there::contains, owner.versions()::text);
    }

    /** The findings of one of the articles. */
    public Findings findings(CaseArticle article, List<FindingRule> rules, RuleSettings settings) {
        return Findings.of(Examination.of(article.sets(), Optional.of(view)), rules, settings);
    }
}
