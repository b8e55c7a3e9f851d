package org.sourceline.ui.provenance;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Drawing;
import org.sourceline.analysis.picture.Sketch;
import org.sourceline.analysis.picture.TextWidths;
import org.sourceline.analysis.picture.Words;
import org.sourceline.ui.Messages;
import org.sourceline.ui.provenance.picture.ElkLayout;

/** Makes scenes and lays out their pictures off the UI thread, the last one asked for only. */
final class PictureJob extends Job {

    private final Control control;
    private final Words words;
    private final TextWidths widths;
    private final BiConsumer<Scene, Drawing> done;
    private volatile @Nullable Order order;

    private record Order(Supplier<Scene> scene, Point room) {
    }

    /** @param done called on the UI thread, unless something else was asked for by then */
    PictureJob(Control control, Words words, TextWidths widths, BiConsumer<Scene, Drawing> done) {
        super(Messages.get("picture.job"));
        this.control = control;
        this.words = words;
        this.widths = widths;
        this.done = done;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /**
     * @param scene called in the background
     * @param room for the picture, in pixels
     */
    void draw(Supplier<Scene> scene, Point room) {
        order = new Order(scene, room);
        schedule();
    }

    /** What was asked for is not wanted any more. */
    void forget() {
        order = null;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Order now = order;
        if (now == null) {
            return Status.OK_STATUS;
        }
        Scene scene = now.scene().get();
        Drawing drawing = ElkLayout.fitting(Sketch.of(scene.picture(), words, widths), now.room().x, now.room().y);
        if (order == now && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (order == now && !control.isDisposed()) {
                    done.accept(scene, drawing);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
