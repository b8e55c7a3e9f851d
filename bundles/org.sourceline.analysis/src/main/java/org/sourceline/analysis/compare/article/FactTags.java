package org.sourceline.analysis.compare.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TagBody;

/**
 * The facts that a person has set right: tags on the whole article of the form {@code publisher: The Long Quay}. The names are those of the
 * constants; a tag with nothing behind the colon says that there is none.
 */
public final class FactTags {

    public static final String PUBLISHER = "publisher";
    public static final String REPUBLISHER = "republisher";
    public static final String AGENCY = "agency";
    /** One tag for each author. */
    public static final String AUTHOR = "author";
    /** An ISO date. */
    public static final String DATE = "date";

    private final Map<String, List<String>> values = new HashMap<>();

    FactTags(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            boolean whole = annotation.target().stream().noneMatch(Passage::isPlaced);
            if (whole && annotation.body() instanceof TagBody tag && tag.value().indexOf(':') > 0) {
                int colon = tag.value().indexOf(':');
                String value = tag.value().substring(colon + 1).strip();
                List<String> list = values.computeIfAbsent(tag.value().substring(0, colon).strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1));
                if (!value.isEmpty()) {
                    list.add(value);
                }
            }
        }
    }

    /** The tag that sets a fact. */
    public static String tag(String fact, String value) {
        return fact + ": " + value;
    }

    /** What a person says a fact is, in place of what was found. */
    @Nullable String or(String fact, @Nullable String found) {
        List<String> said = values.get(fact);
        return said == null ? found : said.isEmpty() ? null : said.getLast();
    }

    List<String> authorsOr(List<String> found) {
        List<String> said = values.get(AUTHOR);
        return said == null ? found : said;
    }

    @Nullable LocalDate dateOr(@Nullable LocalDate found) {
        String said = or(DATE, null);
        try {
            return said == null ? found : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            return found;
        }
    }
}
