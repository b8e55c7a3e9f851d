package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Value;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.core.model.EntityKind;

/**
 * In which amounts, shares, dates, numbers and names two statements of the same thing differ. Only what stands alone of its kind on each side is
 * compared: where there are several, nothing says which goes with which.
 */
public final class Differences {

    private static final List<EntityKind> FIGURES = List.of(EntityKind.MONEY, EntityKind.PERCENT, EntityKind.QUANTITY);

    private final Profile first;
    private final Profile second;
    private final Alignment alignment;

    public Differences(Profile first, Profile second, Alignment alignment) {
        this.first = first;
        this.second = second;
        this.alignment = alignment;
    }

    /** The differences of a statement of the first article from one of the second. */
    public List<Difference> of(Statement one, Statement other) {
        List<Difference> differences = new ArrayList<>();
        for (EntityKind kind : List.of(EntityKind.MONEY, EntityKind.PERCENT, EntityKind.DATE, EntityKind.QUANTITY)) {
            if (differ(one, other, kind)) {
                differences.add(new Difference.Value(kind, first.values(one, kind).getFirst().place(), second.values(other, kind).getFirst().place()));
            }
        }
        for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.ORGANISATION)) {
            List<Value> here = first.names(one, kind).stream().filter(name -> second.names(other, kind).stream().noneMatch(it -> isSame(name, it))).toList();
            List<Value> there = second.names(other, kind).stream().filter(name -> first.names(one, kind).stream().noneMatch(it -> isSame(it, name))).toList();
            if (here.size() == 1 && there.size() == 1 && isMisspelling(here.getFirst().normalised(), there.getFirst().normalised())) {
                differences.add(new Difference.Name(kind, here.getFirst().place(), there.getFirst().place()));
            }
        }
        return differences;
    }

    /** Whether the statements differ in an amount, a share or a number; what has happened on another day may be something else. */
    boolean ofFigures(Statement one, Statement other) {
        return !differ(one, other, EntityKind.DATE) && FIGURES.stream().anyMatch(kind -> differ(one, other, kind));
    }

    /** Whether the amounts in which the statements differ are of one size, so that they may be meant to be the same. */
    boolean areOfOneSize(Statement one, Statement other) {
        return FIGURES.stream().filter(kind -> differ(one, other, kind))
                .anyMatch(kind -> first.values(one, kind).getFirst().isOfSizeOf(second.values(other, kind).getFirst()));
    }

    /** Whether each statement has one value of a kind, and both cannot be meant. */
    boolean differ(Statement one, Statement other, EntityKind kind) {
        List<Value> here = first.values(one, kind);
        List<Value> there = second.values(other, kind);
        return here.size() == 1 && there.size() == 1 && here.getFirst().differsFrom(there.getFirst());
    }

    private boolean isSame(Value ofFirst, Value ofSecond) {
        return alignment.isSame(ofFirst.normalised(), ofSecond.normalised());
    }

    /** Whether two names share a word and differ in another that begins alike: "Petra Vanstone", "Petra Vanston"; "Ole Brandt", "Uwe Brandt". */
    private static boolean isMisspelling(String one, String other) {
        List<String> words = List.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        List<String> others = List.of(other.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.size() > 1 && words.size() == others.size() && words.stream().filter(others::contains).count() == words.size() - 1L;
    }
}
