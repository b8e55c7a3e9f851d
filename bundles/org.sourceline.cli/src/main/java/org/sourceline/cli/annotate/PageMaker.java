package org.sourceline.cli.annotate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.Setup;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.cli.Articles;
import org.sourceline.cli.Texts;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.text.Article;

/**
 * Makes the page of one article and saves it, unless there is one already that is up to date.
 *
 * @param charset the charset in which articles are read; empty to find it out for each
 * @param force whether pages that are up to date are made again
 * @param setup further annotators, and who is told what could not be done
 */
record PageMaker(Optional<Charset> charset, boolean force, Setup setup) {

    /** How long the analysis of one article may take. */
    static final long BUDGET_NANOS = TimeUnit.SECONDS.toNanos(120);

    /**
     * Makes one page.
     *
     * @return whether the page was written; false if it was up to date
     * @throws IOException if the article cannot be read or the page not be read or saved; the message names the file and the reason
     * @throws java.util.concurrent.CancellationException if the analysis takes longer than {@link #BUDGET_NANOS}
     */
    boolean make(Plan.Piece piece) throws IOException {
        Article article = Articles.read(piece.article(), charset);
        PageStore store = piece.store();
        store.versions().keep(piece.article(), article.sha256());
        LoadedPage existing = store.load(article.path()).orElse(null);
        Suppressions suppressions = suppressions(piece.article());
        if (existing == null) {
            store.save(page(piece, article, null, suppressions), null);
            return true;
        }
        check(existing, store.file(article.path()));
        if (!force && SuggestedPage.isCurrent(existing.page(), article, piece.article(), suppressions)) {
            return false;
        }
        String saved = store.save(page(piece, article, existing.page(), suppressions), existing.hash());
        return !saved.equals(existing.hash());
    }

    /** What the case in which an article lies never wants to be suggested. */
    private static Suppressions suppressions(Path article) throws IOException {
        Optional<Case> around = Case.around(article);
        return around.isPresent() ? around.get().suppressions().load() : Suppressions.NONE;
    }

    private Page page(Plan.Piece piece, Article article, @Nullable Page before, Suppressions suppressions) throws IOException {
        long deadline = System.nanoTime() + BUDGET_NANOS;
        return SuggestedPage.of(article, piece.article(), piece.store().set(), before, setup.with(suppressions),
                () -> System.nanoTime() - deadline > 0);
    }

    /** Only what the analyser made may be made anew by it. */
    private static void check(LoadedPage existing, Path file) throws IOException {
        if (existing.readOnly()) {
            throw new IOException(Texts.get("annotate.newer", file));
        }
        if (existing.page().items().stream().anyMatch(item -> item.creator() instanceof Creator.Person)) {
            throw new IOException(Texts.get("annotate.ofPerson", file));
        }
    }
}
