package org.sourceline.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Suppressions;

/**
 * What suppressions have left out of a page of suggestions. The page names them in its property {@value #PROPERTY}, so that it can be told
 * without another analysis whether it is still what an analysis would give.
 */
public final class LeftOut {

    private static final String PROPERTY = "leftOut";

    private LeftOut() {
    }

    /** The keys of the suppressions that have left something out of the page, sorted; none if it does not say so in a way known here. */
    public static List<String> of(Page page) {
        return page.extras().find(PROPERTY).map(LeftOut::texts).orElse(List.of());
    }

    private static List<String> texts(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<String> texts = new ArrayList<>();
        JsonInput in = new JsonInput(bytes, 0, bytes.length, PageLimits.DEFAULT);
        try {
            if (in.next() != JsonToken.LIST) {
                return List.of();
            }
            for (JsonToken token = in.next(); token == JsonToken.TEXT; token = in.next()) {
                texts.add(in.textHere());
            }
        } catch (IOException e) {
            return List.of();
        }
        return texts;
    }

    /** The page with other keys in place of those that it names. */
    public static Page named(Page page, Iterable<String> keys) {
        TreeSet<String> sorted = new TreeSet<>();
        keys.forEach(sorted::add);
        List<Extras.Property> extras = new ArrayList<>(page.extras().properties());
        extras.removeIf(property -> property.name().equals(PROPERTY));
        if (!sorted.isEmpty()) {
            extras.add(new Extras.Property(PROPERTY, "[" + String.join(",", sorted.stream().map(JsonText::quote).toList()) + "]"));
        }
        return new Page(page.id(), page.set(), page.article(), page.sha256(), page.charset(), page.generator(), page.formatVersion(),
                page.items(), page.unknownItems(), Extras.of(extras));
    }

    /** Whether something was left out for a reason that does not hold any more, so that only another analysis can bring it back. */
    public static boolean isMissing(Page page, Suppressions now) {
        return !of(page).stream().allMatch(now::has);
    }

    /** The page without what is never suggested now; the page itself if nothing of it is. */
    public static Page without(Page page, Suppressions now) {
        TreeSet<String> keys = new TreeSet<>(of(page));
        List<Annotation> left = new ArrayList<>();
        for (Annotation item : page.items()) {
            now.covering(item).ifPresentOrElse(by -> keys.add(by.key()), () -> left.add(item));
        }
        return left.size() == page.items().size() ? page : named(page.withItems(left), keys);
    }
}
