package org.sourceline.ui.editor.folding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingText;

/** The folds of one opened article: all closed at first. */
public final class BoilerplateFolding {

    /** The pixels that the caption of a fold takes above a line. */
    public static final int CAPTION_ROOM = 34;

    private final ProjectionViewer viewer;
    private final Map<FoldRun, ProjectionAnnotation> folds = new LinkedHashMap<>();

    public BoilerplateFolding(ProjectionViewer viewer, ReadingText reading) {
        this.viewer = viewer;
        for (FoldRun run : FoldRun.of(reading)) {
            folds.put(run, new ProjectionAnnotation(true));
        }
    }

    public void install() {
        if (!viewer.isProjectionMode()) {
            viewer.enableProjection();
        }
        ProjectionAnnotationModel model = model();
        if (model != null) {
            model.removeAllAnnotations();
            Map<ProjectionAnnotation, Position> added = new HashMap<>();
            folds.forEach((run, fold) -> added.put(fold, new WholeLines(run.lines())));
            model.modifyAnnotations(null, added, null);
        }
    }

    private @Nullable ProjectionAnnotationModel model() {
        return viewer.getProjectionAnnotationModel();
    }

    /** A fold with the state it is in. */
    public record Fold(FoldRun run, boolean closed) {

        /** The text offset of the line above which its caption stands. */
        int captionAt() {
            return closed ? run.lines().end() : run.lines().start();
        }
    }

    /** The fold whose caption stands above the line that begins at a text offset. */
    public Optional<Fold> captionAbove(int lineStart) {
        return folds.entrySet().stream().map(BoilerplateFolding::fold).filter(fold -> fold.captionAt() == lineStart).findFirst();
    }

    private static Fold fold(Entry<FoldRun, ProjectionAnnotation> entry) {
        return new Fold(entry.getKey(), entry.getValue().isCollapsed());
    }

    /** The pixels that a caption takes above the line that begins at a text offset; 0 if there is none. */
    public int room(int lineStart) {
        return captionAbove(lineStart).isPresent() ? CAPTION_ROOM : 0;
    }

    /** Opens a closed fold, closes an open one. */
    public void toggle(FoldRun run) {
        ProjectionAnnotationModel model = model();
        ProjectionAnnotation fold = folds.get(run);
        if (model != null && fold != null) {
            model.toggleExpansionState(fold);
        }
    }

    public boolean isEmpty() {
        return folds.isEmpty();
    }

    public boolean hasClosed() {
        return folds.values().stream().anyMatch(ProjectionAnnotation::isCollapsed);
    }

    /** Opens all folds, or closes them. */
    public void all(boolean closed) {
        ProjectionAnnotationModel model = model();
        if (model == null || folds.isEmpty()) {
            return;
        }
        TextSpan everything = new TextSpan(0, viewer.getDocument().getLength());
        if (closed) {
            model.collapseAll(everything.start(), everything.length());
        } else {
            model.expandAll(everything.start(), everything.length());
        }
    }

    /** The fold that covers a text offset, or whose caption is next to it. */
    public Optional<FoldRun> near(int offset) {
        return folds.entrySet().stream().map(BoilerplateFolding::fold)
                .filter(fold -> fold.run().lines().contains(offset) || fold.captionAt() == offset).map(Fold::run).findFirst();
    }
}
