package org.sourceline.ui.review;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** Shows the suggestion that is to be decided on. */
final class CandidateCard {

    private static final int MARGIN = 8;

    private final StyledText text;

    CandidateCard(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
        text.setLineSpacing(3);
        text.setCaret(null);
        text.setFont(JFaceResources.getDialogFont());
        text.setAlwaysShowScrollBars(false);
    }

    StyledText control() {
        return text;
    }

    /** @param shown null for nothing */
    void show(@Nullable CandidateText shown) {
        text.setText(shown == null ? "" : shown.text());
        if (shown != null) {
            text.setStyleRanges(shown.styles());
        }
        text.setTopIndex(0);
    }

    /** What the card says. */
    String words() {
        return text.getText();
    }
}
