package org.sourceline.analysis.compare.article;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.WordClasses;
import org.sourceline.core.model.EntityKind;

/** Leads from the adjective of a place to the place, where the article names it: the two begin alike ("Halmerian", "Halmere"). */
final class Demonyms {

    /** Shorter beginnings are shared by different places. */
    private static final int SHORTEST = 4;

    private final WordClasses words;
    private final Map<String, String> places = new HashMap<>();

    Demonyms(Names names, String language) {
        this.words = WordClasses.of(Language.of(language), "demonyms.txt");
        for (Names.Name name : names.all()) {
            if (name.kind() == EntityKind.PLACE) {
                name.forms().keySet().stream().filter(form -> !form.contains(" ")).forEach(form -> places.putIfAbsent(form, name.id()));
            }
        }
    }

    /** The id of the place of which a word in lower case is the adjective; null if it is none, or the article does not name the place. */
    @Nullable String of(String lower) {
        if (!words.has("demonym", lower)) {
            return null;
        }
        for (int length = lower.length() - 1; length >= SHORTEST; length--) {
            for (Map.Entry<String, String> place : places.entrySet()) {
                boolean alike = lower.startsWith(place.getKey()) || place.getKey().length() - length <= 1 && place.getKey().startsWith(lower.substring(0, length));
                if (alike && Math.abs(place.getKey().length() - length) <= 1) {
                    return place.getValue();
                }
            }
        }
        return null;
    }
}
