package org.sourceline.ui.editor;

import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.editor.folding.BoilerplateFolding;
import org.sourceline.ui.editor.folding.FoldCaptions;
import org.sourceline.ui.editor.painting.ArticlePainting;
import org.sourceline.ui.editor.painting.Mentions;
import org.sourceline.ui.session.ArticleSession;

/** What one editor keeps for the article that it shows, from the time it is read until it is read again or closed. */
final class OpenReader {

    private final Margins margins;
    private final ArticleSets sets;
    private final Mentions mentions;
    private final Paragraphs paragraphs;
    private final BoilerplateFolding folding;
    private final FoldCaptions captions;
    private final ArticlePainting painting;
    private final StatusWords words;

    OpenReader(ProjectionViewer viewer, Margins margins, ArticleSession session, ArticleSets sets) {
        this.margins = margins;
        this.sets = sets;
        this.mentions = new Mentions(sets);
        this.paragraphs = new Paragraphs(sets.reading());
        this.folding = new BoilerplateFolding(viewer, sets.reading());
        this.captions = new FoldCaptions(new Coordinates(viewer), folding);
        this.painting = new ArticlePainting(viewer, session, sets, mentions, folding::room);
        this.words = new StatusWords(sets, mentions, paragraphs);
    }

    void install() {
        folding.install();
        painting.install();
        captions.install();
        margins.show(sets, painting.typography());
    }

    void dispose() {
        captions.uninstall();
        painting.dispose();
    }

    /** Where reading begins: the first text offset that is not folded. */
    int start() {
        return paragraphs.paragraph(1).map(span -> span.start()).orElse(0);
    }

    ArticleSets sets() {
        return sets;
    }

    TextBoundaries boundaries() {
        return new TextBoundaries(sets.reading().text());
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    BoilerplateFolding folding() {
        return folding;
    }

    StatusWords words() {
        return words;
    }

    ArticlePainting painting() {
        return painting;
    }

    /** Annotations changed. */
    void changed(ArticleListener.Event event) {
        mentions.changed(event);
        painting.changed(event);
        if (event.kind() != ArticleListener.Kind.SAVED) {
            margins.changed();
        }
    }

    /** Another annotation is at the caret. */
    void caretAt(@Nullable Anchored at) {
        painting.showOccurrences(at);
        margins.overview().showOccurrences(painting.occurrences());
    }

    /** Colours or line styles changed. */
    void restyle() {
        painting.restyle();
        margins.changed();
    }

    /** Fonts or zoom changed. */
    void restart(StyledText widget) {
        painting.restart();
        margins.show(sets, painting.typography());
        widget.redraw();
    }
}
