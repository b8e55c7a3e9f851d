package org.sourceline.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.entity.CaseView;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.AlikePages;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReader;
import org.sourceline.ui.Messages;

/** Reads the pages of a case that speak of certain entities, as they are now: in an editor, or else on the disk. Off the UI thread. */
public final class CasePages {

    private final Case owner;
    private final String set;
    private final Set<String> ids;
    private final PageReader reader = new PageReader();
    private final Map<Path, Page> opened = new HashMap<>();

    /**
     * Looks for some entities.
     *
     * @param set the person's set
     * @param ids of the entities
     */
    public CasePages(Case owner, String set, Set<String> ids) {
        this.owner = owner;
        this.set = set;
        this.ids = Set.copyOf(ids);
    }

    /**
     * Reads.
     *
     * @throws IOException if a page cannot be read; the message is for the user
     */
    public CaseView read(IProgressMonitor monitor) throws IOException {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(this::collectOpened);
        List<String> articles = owner.articlePaths();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("session.case.reading"), articles.size());
        SortedMap<String, CaseView.ArticleView> views = new TreeMap<>();
        for (String article : articles) {
            if (progress.isCanceled()) {
                throw new CancellationException();
            }
            progress.worked(1);
            CaseView.ArticleView view = view(article, page(set, article), page(PersonalSet.SUGGESTED, article));
            if (!view.own().isEmpty() || !view.suggested().isEmpty()) {
                views.put(article, view);
            }
        }
        Path entities = owner.entities(set);
        Page page = Files.exists(entities) ? reader.read(entities).page() : PageFiles.emptyEntities(set);
        return new CaseView(set, page, views);
    }

    private void collectOpened() {
        for (ArticleSession session : SessionRegistry.get().sessions()) {
            ArticleSets sets = session.sets().orElse(null);
            if (sets != null) {
                sets.names().forEach(name -> session.files().file(name).ifPresent(file -> opened.put(file, sets.snapshot(name))));
            }
        }
    }

    private Optional<Page> page(String of, String article) throws IOException {
        Path file = owner.sets().pages(of).file(article);
        Page page = opened.get(file);
        return page != null ? Optional.of(page) : readItems(file);
    }

    /** Both pages as they are, but for suggestions on which a page that was made for another text of the article decides. */
    private CaseView.ArticleView view(String article, Optional<Page> own, Optional<Page> suggested) {
        Map<String, Page> pages = new HashMap<>();
        own.ifPresent(page -> pages.put(set, page));
        suggested.ifPresent(page -> pages.put(PersonalSet.SUGGESTED, page));
        Page alike = AlikePages.of(owner, article, pages).get(set);
        List<Annotation> open = suggested.map(Page::items).orElse(List.of());
        if (alike != null && own.isPresent() && !alike.equals(own.get())) {
            Set<String> decided = alike.items().stream().flatMap(one -> Stream.ofNullable(one.suggestion())).collect(Collectors.toSet());
            open = open.stream().filter(one -> !decided.contains(one.id())).toList();
        }
        return new CaseView.ArticleView(own.map(Page::items).orElse(List.of()), open);
    }

    /** A page in which none of the ids stands need not be understood. */
    private Optional<Page> readItems(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return ids.stream().anyMatch(id -> text.contains('"' + id + '"')) ? Optional.of(reader.read(bytes, file.toString()).page())
                : Optional.empty();
    }
}
