package org.sourceline.ui.editor.ruler;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.Coordinates;
import org.sourceline.ui.editor.FindingsAt;
import org.sourceline.ui.editor.FindingsAt.Found;

/** A sign beside each row in which something doubtful begins: the gravest of the row. A click goes to the passage. */
public final class FindingColumn extends MarginColumn implements IAnnotationModelListener, IAnnotationModelListenerExtension {

    private static final int WIDTH = 18;
    private static final int SIGN = 16;

    private final IntConsumer goTo;
    private @Nullable IAnnotationModel model;

    /** @param goTo told of the text offset of a sign that is clicked */
    public FindingColumn(IntConsumer goTo) {
        this.goTo = goTo;
    }

    @Override
    public int getWidth() {
        return WIDTH;
    }

    @Override
    public void setModel(@Nullable IAnnotationModel shown) {
        if (model != null) {
            model.removeAnnotationModelListener(this);
        }
        model = shown;
        if (shown != null) {
            shown.addAnnotationModelListener(this);
        }
        redraw();
    }

    @Override
    public void modelChanged(IAnnotationModel changed) {
        Display.getDefault().asyncExec(this::redraw);
    }

    @Override
    public void modelChanged(AnnotationModelEvent event) {
        Display.getDefault().asyncExec(this::redraw);
    }

    private List<Found> visible(Coordinates coordinates, int height) {
        TextSpan seen = coordinates.between(0, height);
        return model == null ? List.of() : FindingsAt.between(model, seen.start(), seen.end());
    }

    private static Optional<Integer> top(Coordinates coordinates, Found found) {
        return coordinates.toWidget(found.start()).map(offset -> coordinates.widget().getLocationAtOffset(offset).y);
    }

    /** The gravest come first, so each row is drawn from the slightest up. */
    @Override
    void paint(GC gc, Coordinates coordinates, ArticleSets shown, int height) {
        for (Found found : visible(coordinates, height).reversed()) {
            top(coordinates, found).ifPresent(y -> gc.drawImage(image(found.severity()), 1, y + 1));
        }
    }

    private static Image image(int severity) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        return images.getImage(switch (severity) {
            case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            default -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    private List<Found> at(Coordinates coordinates, int y) {
        int height = coordinates.widget().getSize().y;
        return visible(coordinates, height).stream()
                .filter(found -> top(coordinates, found).filter(top -> top <= y && y <= top + SIGN + 2).isPresent()).toList();
    }

    @Override
    @Nullable String tip(Coordinates coordinates, ArticleSets shown, int x, int y) {
        List<String> words = at(coordinates, y).stream().map(Found::message).distinct().toList();
        return words.isEmpty() ? null : String.join("\n", words);
    }

    @Override
    void clicked(Coordinates coordinates, int y) {
        at(coordinates, y).stream().findFirst().ifPresent(found -> goTo.accept(found.start()));
    }
}
