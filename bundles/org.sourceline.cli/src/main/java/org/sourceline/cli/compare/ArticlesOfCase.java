package org.sourceline.cli.compare;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.cli.Articles;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.text.Article;

/**
 * Reads articles with what is known of them: the annotations that a reader sees in the sets of the case in which they lie, carried over where
 * an article has changed since; and where the analyser has no page of it as it is, what it suggests now.
 */
public final class ArticlesOfCase {

    private ArticlesOfCase() {
    }

    /**
     * Reads one article.
     *
     * @throws IOException if it or one of its pages cannot be read; the message names the file and the reason
     */
    public static AnalysedArticle read(Path file, Optional<Charset> charset) throws IOException {
        Article article = Articles.read(file, charset);
        ArticleSets sets = new ArticleSets(article, Analyser.read(article));
        Optional<Case> around = Case.around(file);
        boolean suggested = false;
        for (String set : around.isPresent() ? around.get().sets().names() : List.<String>of()) {
            Optional<LoadedPage> page = around.get().sets().pages(set).load(article.path());
            boolean ofAnalyser = set.equals(SuggestedPage.SET);
            if (page.isPresent() && (!ofAnalyser || page.get().page().sha256().equals(article.sha256()))) {
                sets.open(around.get().versions().carried(page.get().page(), article), false);
                suggested |= ofAnalyser;
            }
        }
        if (!suggested) {
            sets.open(SuggestedPage.of(article, file, SuggestedPage.SET, null, () -> false), false);
        }
        List<Annotation> shown = sets.all().stream().filter(sets::isShown).map(Anchored::annotation)
                .filter(one -> AnchorMark.of(one).state().isAttached()).toList();
        return new AnalysedArticle(article, sets.reading(), shown);
    }

    /** The time at which the last of some files was changed, in whole seconds; the time stamp of links that are new. */
    public static Instant lastChange(List<Path> files) throws IOException {
        Instant last = Instant.EPOCH;
        for (Path file : files) {
            Instant time = Files.getLastModifiedTime(file).toInstant();
            last = time.isAfter(last) ? time : last;
        }
        return Instant.ofEpochSecond(last.getEpochSecond());
    }
}
