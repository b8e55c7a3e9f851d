package org.sourceline.ui.provenance;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.sourceline.analysis.picture.Place;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.cases.OpenArticle;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;

/** The way to passages in any article of a case. UI thread only. */
public final class Whereabouts {

    private final IWorkbenchPage page;
    private final Path root;

    /** @param root the folder of the case */
    public Whereabouts(IWorkbenchPage page, Path root) {
        this.page = page;
        this.root = root;
    }

    /**
     * Opens the article of a place and marks its words; the claim there becomes the selected annotation.
     *
     * @param activate whether the editor takes the keyboard
     * @param origin the part that leads there and need not follow
     */
    public void go(Place place, boolean activate, Object origin) {
        OpenArticle.in(page, root.resolve(place.article()), activate).ifPresent(editor -> ActiveSession.of(editor)
                .ifPresent(session -> session.whenReady(sets -> mark(editor, session, sets, place, origin))));
    }

    private static void mark(IEditorPart editor, ArticleSession session, ArticleSets sets, Place place, Object origin) {
        claim(sets, place).ifPresent(one -> session.select(one, origin));
        ArticleEditor article = Adapters.adapt(editor, ArticleEditor.class);
        if (article != null && place.passage().position() != Passage.WHOLE) {
            span(sets, place).ifPresent(article::reveal);
        }
    }

    private static Optional<Anchored> claim(ArticleSets sets, Place place) {
        String id = place.annotation();
        String set = place.set();
        return id == null || set == null ? Optional.empty() : sets.find(set, id).or(() -> sets.find(id));
    }

    private static Optional<TextSpan> span(ArticleSets sets, Place place) {
        return sets.passages().locate(place.passage()).or(() -> claim(sets, place).flatMap(Anchored::extent));
    }
}
