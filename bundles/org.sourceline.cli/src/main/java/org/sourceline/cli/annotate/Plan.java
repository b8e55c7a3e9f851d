package org.sourceline.cli.annotate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourceline.cli.Articles;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Texts;
import org.sourceline.cli.UsageException;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.store.SaveException;

/** Which page is to be written for which article. */
final class Plan {

    private final Optional<Path> out;
    private final String set;
    private final Map<Case, PageStore> stores = new HashMap<>();
    private final Map<Path, Path> articleOf = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Plan(Optional<Path> out, String set) {
        this.out = out;
        this.set = set;
    }

    /** One article, and where its page goes. */
    record Piece(Path article, PageStore store) {
    }

    /**
     * Makes the plan.
     *
     * @param out the folder for the pages; without it they go to the case in which the article lies
     * @throws UsageException if an article lies in no case and no folder was given
     */
    static Plan of(List<Path> articles, Optional<Path> out, String set) throws UsageException {
        Plan plan = new Plan(out, set);
        Optional<PageStore> one = out.map(folder -> PageStore.in(folder, set));
        for (Path article : articles) {
            plan.add(article, one.isPresent() ? one.get() : plan.inCase(article));
        }
        return plan;
    }

    private PageStore inCase(Path article) throws UsageException {
        Case around = Case.around(article)
                .orElseThrow(() -> new UsageException(Texts.get("annotate.noCase", Printable.path(article))));
        return stores.computeIfAbsent(around, one -> one.sets().pages(set));
    }

    private void add(Path article, PageStore store) {
        try {
            Path page = store.file(Articles.path(article));
            Path other = articleOf.putIfAbsent(page, article);
            if (other == null) {
                pieces.add(new Piece(article, store));
            } else {
                Path shown = out.isPresent() ? out.get().resolve(store.folder().relativize(page)) : page;
                problems.add(Texts.get("annotate.samePage", Printable.path(article), Printable.path(shown), Printable.path(other)));
            }
        } catch (SaveException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    /** What is to be done. */
    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** Articles that cannot be done because their page would be another's or can have no name, in words for the user. */
    List<String> problems() {
        return List.copyOf(problems);
    }
}
