package org.sourceline.core.annotate;

import java.util.Comparator;
import java.util.Optional;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/** Follows the ids by which annotations name one another. */
public final class Answers {

    private Answers() {
    }

    /** The live annotation of that id, or what became of it where it is a suggestion that was accepted. */
    public static Optional<Anchored> find(ArticleSets sets, String id) {
        Optional<Anchored> direct = sets.find(id).filter(sets::isShown);
        return direct.isPresent() ? direct
                : sets.all().stream().filter(one -> id.equals(one.annotation().suggestion()) && one.annotation().isLive())
                        .min(Comparator.comparing(Anchored::id));
    }
}
