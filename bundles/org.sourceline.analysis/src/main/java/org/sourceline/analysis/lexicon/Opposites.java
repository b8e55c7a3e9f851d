package org.sourceline.analysis.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that cannot both be said of one thing at one time. Immutable; read once for each language. */
public final class Opposites {

    private static final String FILE = "opposites.txt";
    private static final String PARTY = "[party]";
    private static final String PASSIVE = "*";

    /** What two opposite words tell of. */
    public enum Kind {
        /** What befell a party: enough if both speak of the same one. */
        PARTY,
        /** A deed or a state: both must speak of something else in common, too. */
        THING
    }

    /**
     * A word in a pair of sides.
     *
     * @param left whether it stands before the bar
     * @param passive whether its party is the subject of a passive
     */
    private record Place(int line, Kind kind, boolean left, boolean passive) {
    }

    private final Map<String, List<Place>> places = new HashMap<>();

    private Opposites(DataFile file, Stems stems) {
        Kind kind = Kind.THING;
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            int bar = line.indexOf('|');
            if (bar < 0) {
                kind = line.equals(PARTY) ? Kind.PARTY : Kind.THING;
            } else {
                add(line.substring(0, bar), i, kind, true, stems);
                add(line.substring(bar + 1), i, kind, false, stems);
            }
        }
    }

    private void add(String side, int line, Kind kind, boolean left, Stems stems) {
        for (String entry : DataFile.entries(side)) {
            boolean passive = entry.startsWith(PASSIVE);
            places.computeIfAbsent(stems.of(passive ? entry.substring(1) : entry), stem -> new ArrayList<>(1)).add(new Place(line, kind, left, passive));
        }
    }

    /** The opposites of a language, by its ISO 639 code. */
    public static Opposites of(String language) {
        return Language.of(language).load(Opposites.class, "", List.of(FILE),
                () -> new Opposites(Language.of(language).file(FILE), new Stems(Synonyms.of(language))));
    }

    /** Whether a word stands in a pair. */
    public boolean isKnown(String stem) {
        return places.containsKey(stem);
    }

    /**
     * Whether two words are opposites of a kind.
     *
     * @param one a stem, as {@link Stems} gives it
     * @param onePassive whether the clause of the first is a passive
     */
    public boolean areOpposite(String one, boolean onePassive, String other, boolean otherPassive, Kind kind) {
        for (Place here : places.getOrDefault(one, List.of())) {
            for (Place there : places.getOrDefault(other, List.of())) {
                boolean done = (!here.passive || onePassive) && (!there.passive || otherPassive);
                if (here.line == there.line && here.kind == kind && here.left != there.left && done) {
                    return true;
                }
            }
        }
        return false;
    }
}
