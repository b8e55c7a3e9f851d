package org.sourceline.analysis.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs that tell one deed from its different sides, as "buy" and "sell" do. Immutable; read once for each language. */
public final class Converses {

    private static final String FILE = "converses.txt";

    private record Place(int line, boolean left) {
    }

    private final Map<String, Set<Place>> places = new HashMap<>();

    private Converses(DataFile file, Stems stems) {
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            int bar = line.indexOf('|');
            add(bar < 0 ? line : line.substring(0, bar), new Place(i, true), stems);
            if (bar >= 0) {
                add(line.substring(bar + 1), new Place(i, false), stems);
            }
        }
    }

    private void add(String side, Place place, Stems stems) {
        DataFile.entries(side).forEach(verb -> places.computeIfAbsent(stems.of(verb), stem -> new HashSet<>(1)).add(place));
    }

    /** The verbs of a language, by its ISO 639 code. */
    public static Converses of(String language) {
        return Language.of(language).load(Converses.class, "", List.of(FILE),
                () -> new Converses(Language.of(language).file(FILE), new Stems(Synonyms.of(language))));
    }

    /**
     * Whether two verbs, given as {@link Stems} gives them, may tell of one deed.
     *
     * @param oneParty whether the same party is the subject of both, who cannot be on both sides of the deed
     */
    public boolean areOfOneDeed(String one, String other, boolean oneParty) {
        return places.getOrDefault(one, Set.of()).stream().anyMatch(here -> places.getOrDefault(other, Set.of()).stream()
                .anyMatch(there -> here.line == there.line && (here.left == there.left || !oneParty)));
    }
}
