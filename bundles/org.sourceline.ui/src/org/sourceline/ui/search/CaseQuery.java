package org.sourceline.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.AlikePages;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReadException;
import org.sourceline.ui.Messages;

/** Looks through the saved sets of a case, in the background. A page that cannot be read is told and the others are searched. */
public final class CaseQuery implements ISearchQuery {

    private final Case owner;
    private final Quarry quarry;
    private final CaseResult result = new CaseResult(this);

    public CaseQuery(Case owner, Quarry quarry) {
        this.owner = owner;
        this.quarry = quarry;
    }

    Case owner() {
        return owner;
    }

    /** The result's title once it is there. */
    String title(int hits) {
        return Messages.get("search." + quarry.what().key() + ".title", quarry.name(), hits);
    }

    @Override
    public IStatus run(IProgressMonitor monitor) throws OperationCanceledException {
        result.removeAll();
        MultiStatus problems = new MultiStatus(getClass(), 0, Messages.get("search.incomplete"));
        try {
            List<String> articles = owner.articlePaths();
            SubMonitor progress = SubMonitor.convert(monitor, getLabel(), articles.size());
            for (String article : articles) {
                progress.split(1).subTask(article);
                search(article, problems);
            }
        } catch (IOException e) {
            problems.add(Status.error(String.valueOf(e.getMessage()), e));
        }
        return problems.isOK() ? Status.OK_STATUS : problems;
    }

    private void search(String article, MultiStatus problems) throws IOException {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (String set : owner.sets().names()) {
            try {
                owner.sets().pages(set).load(article).ifPresent(loaded -> pages.put(set, loaded.page()));
            } catch (PageReadException e) {
                problems.add(Status.warning(String.valueOf(e.getMessage())));
            }
        }
        Set<String> decided = new HashSet<>();
        Map<String, Page> alike = AlikePages.of(owner, article, pages);
        alike.values().forEach(page -> page.items().forEach(item -> {
            String suggestion = item.suggestion();
            if (suggestion != null) {
                decided.add(suggestion);
            }
        }));
        List<Match> found = new ArrayList<>();
        alike.forEach((set, page) -> page.items().stream()
                .filter(item -> item.isLive() && !(item.body() instanceof BlockBody) && !decided.contains(item.id()))
                .forEach(item -> quarry.hit(set, item).ifPresent(hit -> found.add(new Match(hit, 0, 0)))));
        result.addMatches(found.toArray(Match[]::new));
    }

    @Override
    public String getLabel() {
        return Messages.get("search." + quarry.what().key() + ".label", quarry.name());
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public CaseResult getSearchResult() {
        return result;
    }
}
