package org.sourceline.analysis.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Other names that the text itself introduces: "Full Name (FN)", "the agency, known as Name or Nm", "Jane Roe, known by her initials JR". */
final class Aliases {

    private static final Set<String> KNOWN = Set.of("known", "nicknamed", "dubbed", "abbreviated", "called", "aka", "a.k.a.", "styled");
    /** How many tokens may lie between a name and its other name. */
    private static final int REACH = 10;

    private final Clusters clusters;

    Aliases(Clusters clusters) {
        this.clusters = clusters;
    }

    /** Unites what neighbouring names of a sentence introduce. */
    void link(List<Candidate> names) {
        for (int i = 0; i + 1 < names.size(); i++) {
            Candidate full = names.get(i);
            Candidate brief = names.get(i + 1);
            if (full.sentence() == brief.sentence() && brief.from() - full.to() <= REACH && (isBracketed(full, brief) || isKnownAs(full, brief))) {
                clusters.unite(full.text(), brief.text());
            }
        }
    }

    private static boolean isBracketed(Candidate full, Candidate brief) {
        boolean brackets = brief.from() == full.to() + 1 && brief.before(1).equals("(") && brief.behind(1).matches("[),;]")
                || brief.from() == full.to() + 2 && brief.before(2).equals("(") && (brief.before(1).equals("the")
                        || brief.before(1).equals("\"") || brief.before(1).equals("\u201c"));
        return brackets && Acronyms.stands(lower(brief), lower(full));
    }

    private static boolean isKnownAs(Candidate full, Candidate brief) {
        if (brief.before(1).equals("or") && brief.from() == full.to() + 1 && Acronyms.stands(lower(brief), lower(full))) {
            return true;
        }
        for (int distance = 1; distance <= brief.from() - full.to(); distance++) {
            if (KNOWN.contains(brief.before(distance))) {
                boolean initials = Acronyms.stands(lower(brief), lower(full));
                return full.behind(1).equals(",") && (initials || brief.size() == 1 && full.size() > 1 && distance <= 2);
            }
        }
        return false;
    }

    private static String lower(Candidate name) {
        return name.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
