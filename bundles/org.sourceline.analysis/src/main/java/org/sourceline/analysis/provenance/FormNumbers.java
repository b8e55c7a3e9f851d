package org.sourceline.analysis.provenance;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers the forms of names, from 0 on: equal forms have one number, as long as the case is known. May be used by several threads. */
final class FormNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();

    synchronized int[] of(Collection<String> forms) {
        return forms.stream().mapToInt(form -> numbers.computeIfAbsent(form, any -> numbers.size())).toArray();
    }

    /** How many forms have a number by now. */
    synchronized int size() {
        return numbers.size();
    }
}
