package org.sourceline.analysis.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Names.Name;
import org.sourceline.core.model.EntityKind;

/**
 * A name of an article with all by which it may be found to be that of another article too; worked out once.
 *
 * <p>Forms are numbers, see {@link FormNumbers}: a case has a hundred thousand, which are compared anew whenever something has changed.
 *
 * @param count how often the article names it
 * @param forms what makes it one with every name that has one of them
 * @param usual the forms of which each makes most of its mentions, as far as letters alone may be its name: not for persons
 * @param initials the letters with which its forms begin; none for persons
 */
record ComparedName(Name name, int count, int[] forms, int[] usual, int[] initials) {

    /** The share of all mentions that makes a single word the usual name. */
    private static final double USUAL = 0.5;

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "la");
    private static final int SHORTEST_INITIALS = 3;

    static ComparedName of(Name name, FormNumbers numbers) {
        int count = name.count();
        boolean person = name.kind() == EntityKind.PERSON;
        String kind = person ? "person " : "other ";
        List<String> usual = person ? List.of()
                : name.forms().entrySet().stream().filter(form -> form.getValue() >= USUAL * count).map(form -> form.getKey()).toList();
        List<String> forms = new ArrayList<>();
        forms.add("id " + kind + name.id());
        forms.add(kind + Names.form(name.label()));
        name.forms().keySet().stream().filter(form -> form.contains(" ") || usual.contains(form)).forEach(form -> forms.add(kind + form));
        Set<String> initials = person ? Set.of()
                : name.forms().keySet().stream().flatMap(form -> initials(form).stream()).collect(Collectors.toUnmodifiableSet());
        return new ComparedName(name, count, numbers.of(forms), numbers.of(usual), numbers.of(initials));
    }

    /** The first letters of the words of a name that are not small words; empty for fewer than three, which say too little. */
    private static Optional<String> initials(String form) {
        String letters = Arrays.stream(form.split("[ -]+")).filter(word -> !word.isEmpty() && !SMALL.contains(word) && Character.isLetter(word.charAt(0)))
                .map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return letters.length() < SHORTEST_INITIALS ? Optional.empty() : Optional.of(letters);
    }
}
