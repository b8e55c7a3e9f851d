package org.sourceline.analysis.report;

import org.sourceline.analysis.picture.Ink;
import org.sourceline.analysis.picture.NodeKind;
import org.sourceline.core.model.Strength;

/** The colours of pictures in a report: dark on white, so that they print. */
final class PaperInk implements Ink {

    @Override
    public String page() {
        return "#ffffff";
    }

    @Override
    public String text() {
        return "#1c1c1c";
    }

    @Override
    public String quiet() {
        return "#5f5f5f";
    }

    @Override
    public String fill(NodeKind kind) {
        return kind == NodeKind.CLAIM ? "#fdf3ea" : "#f7f7f7";
    }

    @Override
    public String outline(NodeKind kind) {
        return switch (kind) {
            case PUBLISHER, OUTLET, ORGANISATION -> "#7a3ca8";
            case PERSON -> "#1f5fbf";
            case DOCUMENT, MESSAGES, DATA -> "#1d7a5f";
            case ANONYMOUS -> "#a8741a";
            case UNKNOWN -> "#b3261e";
            case MORE -> quiet();
            case CLAIM -> "#b0501e";
        };
    }

    @Override
    public String line(Strength strength) {
        return switch (strength) {
            case ON_RECORD -> "#1d7a5f";
            case DOCUMENT -> "#2d6f8f";
            case ANONYMOUS -> "#a8741a";
            case UNSOURCED -> "#b3261e";
            case DENIAL -> "#b3261e";
            case SILENCE -> "#5f5f5f";
        };
    }
}
