package org.sourceline.analysis.report;

import org.sourceline.analysis.picture.NodeKind;
import org.sourceline.analysis.picture.Telling;
import org.sourceline.analysis.picture.Words;
import org.sourceline.core.model.Strength;

/** The words of pictures in a report. */
final class ReportWords implements Words {

    @Override
    public String kind(NodeKind kind) {
        return Texts.get("picture.kind." + kind.key());
    }

    @Override
    public String telling(Telling telling) {
        return Texts.get("picture.telling." + telling.key());
    }

    @Override
    public String strength(Strength strength) {
        return Texts.get("picture.strength." + strength.key());
    }

    @Override
    public String nobody() {
        return Texts.get("nobody");
    }
}
