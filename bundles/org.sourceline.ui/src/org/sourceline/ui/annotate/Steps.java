package org.sourceline.ui.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

/**
 * The order in which keys step through annotations: by the first span of the target, then by id, so that none is left out where several
 * begin at one place.
 *
 * @param wanted which annotations count
 */
record Steps(ArticleSets sets, Predicate<Anchored> wanted) {

    static boolean isSuggestion(Anchored one) {
        return one.annotation().status() == Status.SUGGESTED;
    }

    Optional<Anchored> next(Anchored from) {
        TextSpan at = from.target().getFirst();
        return equals(at).stream().filter(one -> key(one).compareTo(key(from)) > 0).findFirst()
                .or(() -> sets.after(at.start() - 1, one -> wanted.test(one) && one.target().getFirst().compareTo(at) > 0)
                        .map(one -> equals(one.target().getFirst()).getFirst()));
    }

    Optional<Anchored> previous(Anchored from) {
        TextSpan at = from.target().getFirst();
        return equals(at).reversed().stream().filter(one -> key(one).compareTo(key(from)) < 0).findFirst()
                .or(() -> sets.before(at.start() + 1, one -> wanted.test(one) && one.target().getFirst().compareTo(at) < 0)
                        .map(one -> equals(one.target().getFirst()).getLast()));
    }

    /** The next one, else the first of the article. */
    Optional<Anchored> nextAround(Anchored from) {
        return from.target().isEmpty() ? first() : next(from).or(this::first);
    }

    /** The previous one, else the last of the article. */
    Optional<Anchored> previousAround(Anchored from) {
        return from.target().isEmpty() ? last() : previous(from).or(this::last);
    }

    Optional<Anchored> first() {
        return nextFrom(0);
    }

    Optional<Anchored> last() {
        return previousFrom(sets.reading().text().length());
    }

    /** The first one that begins at or behind an offset (UTF-16 of the reading text). */
    Optional<Anchored> nextFrom(int offset) {
        return sets.after(offset - 1, wanted).map(one -> equals(one.target().getFirst()).getFirst());
    }

    /** The last one that begins before an offset. */
    Optional<Anchored> previousFrom(int offset) {
        return sets.before(offset, wanted).map(one -> equals(one.target().getFirst()).getLast());
    }

    private static String key(Anchored one) {
        return one.id() + ' ' + one.set();
    }

    /** Those that count and begin with just this span, by id. */
    private List<Anchored> equals(TextSpan at) {
        List<Anchored> found = new ArrayList<>();
        sets.marksIn(at, mark -> {
            if (mark.part() == Mark.Part.TARGET && mark.span().equals(at) && mark.of().target().getFirst().equals(at)
                    && wanted.test(mark.of())) {
                found.add(mark.of());
            }
        });
        found.sort(Comparator.comparing(Steps::key));
        return found;
    }
}
