package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourceline.core.model.EntityKind;

/** Two entities of one kind whose names differ by an initial or in one letter: that may be one. */
public final class MaybeOneEntity implements FindingRule {

    public static final String ID = "maybe-one-entity";
    private static final String BETWEEN = " ";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.INFO;
    }

    /** Names that differ in one letter are only compared from this length on, in UTF-16 units. */
    private static final int LONG = 8;

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        List<NamedEntity> all = NamedEntity.of(examination);
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                NamedEntity one = all.get(i);
                NamedEntity other = all.get(k);
                if (one.kind() == other.kind() && alike(one, other) && !areKnownApart(examination, one, other)) {
                    found.add(Finding.about(this, other.first(), other.name(), one.name()).on(subject(one, other)));
                }
            }
        }
        return found;
    }

    /** A person has said so. */
    private static boolean areKnownApart(Examination examination, NamedEntity one, NamedEntity other) {
        return examination.sets().identities().areDifferent(one.id(), other.id());
    }

    private static String subject(NamedEntity one, NamedEntity other) {
        return Stream.of(one.id(), other.id()).sorted().collect(Collectors.joining(BETWEEN));
    }

    /** The ids of the two entities that a finding of this rule is about, by its subject. */
    public static List<String> entities(String subject) {
        return List.of(subject.split(BETWEEN));
    }

    private static boolean alike(NamedEntity one, NamedEntity other) {
        return one.kind() == EntityKind.PERSON && byInitial(one.name(), other.name()) || bySpelling(one.name(), other.name());
    }

    /** "M. Olsund" and "Marit Olsund". */
    private static boolean byInitial(String one, String other) {
        List<String> parts = NamedEntity.parts(one);
        List<String> others = NamedEntity.parts(other);
        boolean two = parts.size() == 2 && others.size() == 2 && parts.getLast().equals(others.getLast());
        return two && parts.getFirst().charAt(0) == others.getFirst().charAt(0) && (isInitial(parts.getFirst()) || isInitial(others.getFirst()));
    }

    private static boolean isInitial(String part) {
        return part.length() == 1 || part.length() == 2 && part.endsWith(".");
    }

    /** One letter is another, missing or too many. */
    private static boolean bySpelling(String one, String other) {
        String shorter = (one.length() < other.length() ? one : other).toLowerCase(Locale.ROOT);
        String longer = (one.length() < other.length() ? other : one).toLowerCase(Locale.ROOT);
        if (shorter.length() < LONG || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int rest = longer.length() == shorter.length() ? same + 1 : same;
        boolean letters = same < longer.length() && Character.isLetter(longer.charAt(same));
        return letters && shorter.substring(Math.min(rest, shorter.length())).equals(longer.substring(same + 1));
    }
}
