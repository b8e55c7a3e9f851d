package org.sourceline.analysis.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** Reads articles with their sets, several at a time. What cannot be read is told of and left out. */
final class CaseOpener {

    private final Optional<Case> owner;
    private final BooleanSupplier cancelled;
    private Suppressions suppressions = Suppressions.NONE;
    private Identities identities = Identities.NONE;
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

    CaseOpener(Optional<Case> owner, BooleanSupplier cancelled) {
        this.owner = owner;
        this.cancelled = cancelled;
    }

    /** The articles that could be read, by path. */
    List<CaseArticle> open(List<Path> files) {
        suppressions = suppressions();
        identities = owner.map(one -> one.entityPages().read("", failed -> problems.add(String.valueOf(failed.getMessage()))))
                .orElse(Identities.NONE);
        return files.parallelStream().map(this::open).filter(Objects::nonNull).sorted(Comparator.comparing(CaseArticle::path)).toList();
    }

    private Suppressions suppressions() {
        try {
            return owner.isPresent() ? owner.get().suppressions().load() : Suppressions.NONE;
        } catch (PageReadException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Suppressions.NONE;
        }
    }

    private @Nullable CaseArticle open(Path file) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        String path = owner.map(one -> one.articlePath(file)).orElseGet(() -> Case.pathOutside(file));
        try {
            Article article = ArticleReader.read(file, path, Limits.DEFAULT);
            ArticleSets sets = new ArticleSets(article, Analyser.read(article));
            sets.suppress(suppressions);
            sets.identify(identities);
            pages(article).forEach(page -> sets.open(owner.orElseThrow().versions().carried(page, article), false));
            if (!sets.names().contains(SuggestedPage.SET)) {
                sets.open(SuggestedPage.of(article, file, SuggestedPage.SET, null, cancelled), false);
            }
            return new CaseArticle(file, sets);
        } catch (IOException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            problems.add(file + ": " + e);
        }
        return null;
    }

    /** The pages of the sets; but for one of suggestions on another text, which are made anew. */
    private List<Page> pages(Article article) throws IOException {
        List<Page> pages = new ArrayList<>();
        if (owner.isPresent()) {
            for (String set : owner.get().sets().names()) {
                try {
                    owner.get().sets().pages(set).load(article.path()).map(LoadedPage::page)
                            .filter(page -> !set.equals(SuggestedPage.SET) || page.sha256().equals(article.sha256())).ifPresent(pages::add);
                } catch (PageReadException e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
            }
        }
        return pages;
    }

    /** The links that people made or decided on; what machines suggested is worked out anew. */
    List<Page> links() throws IOException {
        List<Page> pages = new ArrayList<>();
        if (owner.isPresent()) {
            for (String set : owner.get().sets().namesWithLinks()) {
                try {
                    owner.get().sets().links(set).load().map(LoadedPage::page).filter(page -> !set.equals(SuggestedPage.SET)).ifPresent(pages::add);
                } catch (PageReadException e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
            }
        }
        return pages;
    }

    /** What could not be read, in words that name the file and the reason, sorted. */
    List<String> problems() {
        return problems.stream().sorted().toList();
    }
}
