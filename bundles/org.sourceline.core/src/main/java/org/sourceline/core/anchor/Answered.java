package org.sourceline.core.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;

/** The claims that are answered, where suggestions have other ids in the new text. */
final class Answered {

    private final Map<String, String> ids = new HashMap<>();

    private Answered(List<Reanchored> all) {
        for (Reanchored one : all) {
            if (one.state().isAttached()) {
                note(one.before().id(), one.after().id());
                note(one.before().suggestion(), one.after().suggestion());
            }
        }
    }

    /** What became of the annotations of a page, with the claims that they answer as those are called now. */
    static List<Reanchored> in(List<Reanchored> all) {
        Answered answered = new Answered(all);
        return answered.ids.isEmpty() ? all : all.stream().map(answered::renamed).toList();
    }

    private void note(@Nullable String before, @Nullable String after) {
        if (before != null && after != null && !before.equals(after)) {
            ids.put(before, after);
        }
    }

    private Reanchored renamed(Reanchored one) {
        Annotation after = one.state().isAttached() ? renamed(one.after()) : one.after();
        Annotation proposed = renamed(one.proposed());
        return after == one.after() && proposed == one.proposed() ? one
                : new Reanchored(one.before(), after, one.state(), one.reason(), one.targets(), proposed);
    }

    private Annotation renamed(Annotation one) {
        String now = one.body() instanceof ClaimBody claim && claim.answers() != null ? ids.get(claim.answers()) : null;
        return now != null && one.body() instanceof ClaimBody claim ? one.withBody(claim.withAnswers(now), one.modified()) : one;
    }
}
