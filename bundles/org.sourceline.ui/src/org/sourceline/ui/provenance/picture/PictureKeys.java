package org.sourceline.ui.provenance.picture;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.sourceline.analysis.picture.Drawn;

/** The keyboard on a picture: arrows walk along the lines, Tab goes through all parts and then on, Enter goes to the passage. */
final class PictureKeys {

    private final PictureCanvas picture;

    PictureKeys(PictureCanvas picture) {
        this.picture = picture;
    }

    void install() {
        picture.control().addListener(SWT.KeyDown, this::pressed);
        picture.control().addListener(SWT.Traverse, this::traverse);
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(-1, 0);
            case SWT.ARROW_RIGHT -> walk(1, 0);
            case SWT.ARROW_UP -> walk(0, -1);
            case SWT.ARROW_DOWN -> walk(0, 1);
            case SWT.HOME -> first(picture.walk().order());
            case SWT.END -> first(picture.walk().order().reversed());
            case SWT.CR, SWT.KEYPAD_CR -> picture.chosen().ifPresent(what -> picture.open(what, true));
            case ' ' -> picture.chosen().ifPresent(what -> picture.open(what, false));
            default -> zoom(event.character);
        }
    }

    private void zoom(char key) {
        switch (key) {
            case '+', '=' -> picture.zoomIn();
            case '-' -> picture.zoomOut();
            case '0' -> picture.fit();
            default -> { }
        }
    }

    private void walk(int dx, int dy) {
        Optional<Drawn> from = picture.chosen();
        if (from.isEmpty()) {
            first(picture.walk().order());
        } else {
            picture.walk().step(from.get(), dx, dy).ifPresent(picture::choose);
        }
    }

    private void first(List<Drawn> order) {
        order.stream().findFirst().ifPresent(picture::choose);
    }

    /** Tab leaves the picture only behind its last part. */
    private void traverse(Event event) {
        List<Drawn> order = picture.walk().order();
        int at = picture.chosen().map(order::indexOf).orElse(-1);
        int next = event.detail == SWT.TRAVERSE_TAB_NEXT ? at + 1 : at - 1;
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = next < 0 || next >= order.size();
                if (!event.doit) {
                    picture.choose(order.get(next));
                }
            }
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> event.doit = false;
            default -> event.doit = true;
        }
    }
}
