package org.sourceline.ui.provenance.picture;

import org.sourceline.analysis.picture.NodeKind;
import org.sourceline.analysis.picture.Telling;
import org.sourceline.analysis.picture.Words;
import org.sourceline.core.model.Strength;
import org.sourceline.ui.Messages;

/** The words of pictures in the language of the user interface. */
public final class PictureWords implements Words {

    @Override
    public String kind(NodeKind kind) {
        return Messages.get("picture.kind." + kind.key());
    }

    @Override
    public String telling(Telling telling) {
        return Messages.get("picture.telling." + telling.key());
    }

    @Override
    public String strength(Strength strength) {
        return Messages.get("term.strength.short." + strength.key());
    }

    @Override
    public String nobody() {
        return Messages.get("provenance.nobody");
    }
}
