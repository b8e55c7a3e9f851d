package org.sourceline.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes apart two names that stand side by side without a comma: "before the war with Ukraine Binex was growing". The words behind a country
 * are a name of their own where the text has them alone more often than with the country.
 */
final class GluedNames {

    private final Gazetteer gazetteer;
    private final Map<String, Integer> counts = new HashMap<>();

    GluedNames(List<Candidate> names, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        names.forEach(name -> counts.merge(name.text(), 1, Integer::sum));
    }

    /** The names, those of two neighbours taken apart. */
    List<Candidate> split(List<Candidate> names) {
        List<Candidate> split = new ArrayList<>(names.size());
        for (Candidate name : names) {
            int border = border(name);
            if (border > name.from()) {
                split.add(new Candidate(name.from(), border, name.titled(), name.sentence()));
                split.add(new Candidate(border, name.to(), false, name.sentence()));
            } else {
                split.add(name);
            }
        }
        return split;
    }

    private int border(Candidate name) {
        for (int words = 1; words <= 2 && words < name.size(); words++) {
            Candidate first = new Candidate(name.from(), name.from() + words, false, name.sentence());
            Candidate rest = new Candidate(name.from() + words, name.to(), false, name.sentence());
            String place = first.text().toLowerCase(Locale.ROOT);
            int alone = counts.getOrDefault(rest.text(), 0);
            if (gazetteer.isCountry(place) && alone >= 2 && alone > counts.getOrDefault(name.text(), 0)) {
                return rest.from();
            }
        }
        return name.from();
    }
}
