package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sourceline.core.model.EntityKind;

/** One person of the set is called by two first names with one surname: that may be two people. */
public final class MaybeTwoEntities implements FindingRule {

    public static final String ID = "maybe-two-entities";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.INFO;
    }

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        for (NamedEntity entity : NamedEntity.of(examination)) {
            List<String> names = entity.kind() == EntityKind.PERSON ? differentFirstNames(entity.name(), entity.forms()) : List.of();
            if (names.size() > 1) {
                found.add(Finding.about(this, entity.first(), names.getFirst(), names.get(1)).on(entity.id()));
            }
        }
        return found;
    }

    /**
     * Full names of two parts with different first names, neither an initial nor a short form of the other: the people that one may be.
     *
     * @param name of the person
     * @param mentioned the forms in which the person is mentioned, each on one line
     */
    public static List<String> differentFirstNames(String name, Collection<String> mentioned) {
        List<String> names = new ArrayList<>();
        Set<String> firsts = new LinkedHashSet<>();
        for (String form : mentioned) {
            List<String> parts = NamedEntity.parts(form);
            String first = parts.getFirst();
            boolean full = parts.size() == 2 && first.length() > 2 && !first.endsWith(".");
            if (full && sameSurname(name, parts.getLast()) && firsts.stream().noneMatch(other -> isShort(first, other) || isShort(other, first))) {
                firsts.add(first);
                names.add(form);
            }
        }
        return names;
    }

    private static boolean sameSurname(String name, String surname) {
        return NamedEntity.parts(name).getLast().equals(surname);
    }

    /** "Ben" for "Benjamin". */
    private static boolean isShort(String one, String other) {
        return other.regionMatches(true, 0, one, 0, Math.min(one.length(), 2));
    }
}
