package org.sourceline.ui.editor.painting;

import java.util.List;
import java.util.function.IntUnaryOperator;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.Coordinates;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.style.StylePreferences;

/** Everything that is painted into the text of one opened article. Repaints what an event touches. */
public final class ArticlePainting {

    private final ProjectionViewer viewer;
    private final Coordinates coordinates;
    private final ArticleSets sets;
    private final Mentions mentions;
    private final IntUnaryOperator extraRoom;
    private final UnderlinePainter underlines;
    private Typography fonts;
    private ArticlePresentation presentation;
    private VisibleStyler styler;
    private @Nullable Anchored occurrence;
    private List<TextSpan> occurrences = List.of();
    private @Nullable Anchored framed;

    /** @param extraRoom for the text offset of a line's start the pixels to leave above the line for something else */
    public ArticlePainting(ProjectionViewer viewer, ArticleSession session, ArticleSets sets, Mentions mentions,
            IntUnaryOperator extraRoom) {
        this.viewer = viewer;
        this.coordinates = new Coordinates(viewer);
        this.sets = sets;
        this.mentions = mentions;
        this.extraRoom = extraRoom;
        this.underlines = new UnderlinePainter(coordinates, sets, session::selected);
        this.fonts = fonts();
        this.presentation = presentation();
        this.styler = styler();
    }

    private Typography fonts() {
        return new Typography(viewer.getTextWidget(), StylePreferences.preferences().getInt(StylePreferences.ZOOM));
    }

    private ArticlePresentation presentation() {
        return new ArticlePresentation(sets, fonts, one -> occurrence != null && Mentions.same(occurrence, one));
    }

    private VisibleStyler styler() {
        return new VisibleStyler(viewer, coordinates, new LineLayout(coordinates, sets.reading(), fonts, extraRoom));
    }

    public Typography typography() {
        return fonts;
    }

    public void install() {
        StyledText widget = viewer.getTextWidget();
        widget.setFont(fonts.base());
        widget.setLineSpacing(fonts.lineSpacing());
        viewer.addTextPresentationListener(presentation);
        styler.install();
        widget.addPaintListener(underlines);
    }

    /** Fonts or zoom changed: sets the text anew, keeping its first visible line where it is. */
    public void restart() {
        int top = viewer.getTopIndex();
        Typography old = fonts;
        uninstall();
        fonts = fonts();
        presentation = presentation();
        styler = styler();
        install();
        old.dispose();
        viewer.setTopIndex(top);
    }

    private void uninstall() {
        styler.uninstall();
        viewer.removeTextPresentationListener(presentation);
        StyledText widget = viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.removePaintListener(underlines);
        }
    }

    /** The widget may be used again before another article is painted: it keeps none of the fonts that go. */
    public void dispose() {
        uninstall();
        StyledText widget = viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.setStyleRange(null);
            widget.setFont(JFaceResources.getTextFont());
        }
        fonts.dispose();
    }

    /** Annotations changed. */
    public void changed(ArticleListener.Event event) {
        switch (event.kind()) {
            case SAVED -> { }
            case SETS -> restyle();
            case EDITED -> event.extent().ifPresent(styler::changed);
        }
        if (event.kind() != ArticleListener.Kind.SAVED) {
            occurrences = occurrence == null ? List.of() : Mentions.places(mentions.of(occurrence));
        }
    }

    /** Colours or line styles changed, or anything may have. */
    public void restyle() {
        styler.all();
        viewer.getTextWidget().redraw();
    }

    /** Marks the mentions of what an annotation mentions; null for none. */
    public void showOccurrences(@Nullable Anchored of) {
        boolean same = of == null ? occurrence == null : occurrence != null && Mentions.same(of, occurrence);
        if (same) {
            return;
        }
        List<TextSpan> before = occurrences;
        occurrences = of == null ? List.of() : Mentions.places(mentions.of(of));
        occurrence = occurrences.isEmpty() ? null : of;
        styler.changed(before);
        styler.changed(occurrences);
    }

    /** Where the mentions that are marked stand. */
    public List<TextSpan> occurrences() {
        return occurrences;
    }

    /** The selected annotation changed: moves the frame. */
    public void selectionChanged(@Nullable Anchored selected) {
        redraw(framed);
        framed = selected;
        redraw(selected);
    }

    private void redraw(@Nullable Anchored one) {
        if (one != null) {
            List<TextSpan> spans = one.target().isEmpty() ? one.cue() : one.target();
            spans.stream().reduce(TextSpan::cover).flatMap(coordinates::toWidget).ifPresent(shown -> {
                StyledText widget = coordinates.widget();
                widget.redrawRange(shown.start(), shown.length(), false);
            });
        }
    }
}
