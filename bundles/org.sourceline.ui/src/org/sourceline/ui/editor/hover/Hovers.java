package org.sourceline.ui.editor.hover;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/** The hover of one editor: under the pointer, and by key at the caret. */
public final class Hovers {

    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    private final AnnotationHover underPointer;
    private final AnnotationHover atCaret;

    /** @param run runs a command by id on an annotation */
    public Hovers(Supplier<Optional<ArticleSets>> sets, BiConsumer<Anchored, String> run) {
        this.underPointer = new AnnotationHover(sets, HoverControl.creator(false, run));
        this.atCaret = new AnnotationHover(sets, HoverControl.creator(true, run));
    }

    public AnnotationHover underPointer() {
        return underPointer;
    }

    /** What shows the same at the caret and takes the focus. */
    public IInformationPresenter presenter() {
        InformationPresenter presenter = new InformationPresenter(HoverControl.creator(true, (one, command) -> { }));
        presenter.setInformationProvider(atCaret, IDocument.DEFAULT_CONTENT_TYPE);
        presenter.setSizeConstraints(COLUMNS, ROWS, false, true);
        return presenter;
    }
}
