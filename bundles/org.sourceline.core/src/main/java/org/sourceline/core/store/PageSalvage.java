package org.sourceline.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/**
 * What can still be read of a damaged page: since each annotation has a line, and each property of the page, a damage costs the lines
 * that it touches.
 *
 * @param page with the annotations that are whole
 * @param lost how many lines could not be read
 */
public record PageSalvage(Page page, int lost) {

    private static final PageReader READER = new PageReader();
    private static final String ITEMS = "\"items\"";
    private static final String LAYOUT = "{}[],";

    /**
     * Reads line by line.
     *
     * @param set the name of the set
     * @param article the article's path in the case
     */
    static PageSalvage of(byte[] bytes, String set, String article) {
        Salvage salvage = new Salvage();
        for (int from = 0; from < bytes.length;) {
            int end = lineEnd(bytes, from);
            salvage.line(bytes, from, end);
            from = end + 1;
        }
        Page page = salvage.page();
        Page named = page.set().label().equals(set) ? page : page.withSet(Page.SetRef.named(set));
        return new PageSalvage(named.withArticle(article), salvage.lost);
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static final class Salvage {
        private final Map<String, String> properties = new LinkedHashMap<>();
        private final List<Annotation> items = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private int lost;

        void line(byte[] bytes, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && bytes[start] <= ' ' && bytes[start] >= 0) {
                start++;
            }
            while (end > start && (bytes[end - 1] <= ' ' && bytes[end - 1] >= 0 || bytes[end - 1] == ',')) {
                end--;
            }
            if (isLayout(bytes, start, end)) {
                return;
            }
            boolean read = bytes[start] == '"' ? property(bytes, start, end) : item(bytes, start, end);
            lost += read ? 0 : 1;
        }

        private static boolean isLayout(byte[] bytes, int start, int end) {
            String line = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            return line.startsWith(ITEMS) || line.chars().allMatch(c -> LAYOUT.indexOf(c) >= 0);
        }

        private boolean property(byte[] bytes, int start, int end) {
            byte[] object = ('{' + new String(bytes, start, end - start, StandardCharsets.UTF_8) + '}').getBytes(StandardCharsets.UTF_8);
            JsonInput in = new JsonInput(object, 0, object.length, PageLimits.DEFAULT);
            try {
                in.next();
                String name = in.nextName();
                if (name == null || in.next() == null) {
                    return false;
                }
                String value = in.rawHere();
                return in.nextName() == null && in.next() == null && properties.putIfAbsent(name, value) == null;
            } catch (IOException e) {
                return false;
            }
        }

        private boolean item(byte[] bytes, int start, int end) {
            JsonInput in = new JsonInput(bytes, start, end, PageLimits.DEFAULT);
            try {
                Annotation one = in.next() == JsonToken.OBJECT ? new AnnotationParser(in).annotation() : null;
                if (one == null) {
                    return unknown(bytes, start, end);
                }
                return in.next() == null && items.add(one);
            } catch (NotUnderstood e) {
                return unknown(bytes, start, end);
            } catch (IOException e) {
                return false;
            }
        }

        /** Keeps what is whole but nothing that this version knows. */
        private boolean unknown(byte[] bytes, int start, int end) {
            JsonInput in = new JsonInput(bytes, start, end, PageLimits.DEFAULT);
            try {
                String json = in.raw();
                return in.next() == null && unknown.add(json);
            } catch (IOException e) {
                return false;
            }
        }

        Page page() {
            items.sort(Annotation.BY_POSITION);
            Page head = head(properties);
            return new Page(head.id(), head.set(), head.article(), head.sha256(), head.charset(), head.generator(), head.formatVersion(),
                    items, unknown, head.extras());
        }

        /** Read with all properties; where they do not go together, without those that do not go with the ones before them. */
        private static Page head(Map<String, String> properties) {
            Map<String, String> tried = new LinkedHashMap<>(properties);
            tried.put("type", "\"AnnotationPage\"");
            tried.remove("items");
            Page page = read(tried);
            return page == null ? headWithout(tried) : page;
        }

        private static Page headWithout(Map<String, String> properties) {
            Map<String, String> tried = new LinkedHashMap<>();
            tried.put("type", "\"AnnotationPage\"");
            Page page = null;
            for (Map.Entry<String, String> property : properties.entrySet()) {
                tried.put(property.getKey(), property.getValue());
                Page more = read(tried);
                if (more == null) {
                    tried.remove(property.getKey());
                } else {
                    page = more;
                }
            }
            if (page == null) {
                throw new IllegalStateException("a page of nothing but its type can be read");
            }
            return page;
        }

        private static @Nullable Page read(Map<String, String> properties) {
            StringBuilder json = new StringBuilder("{");
            properties.forEach((name, value) -> json.append(JsonText.quote(name)).append(':').append(value).append(','));
            json.append("\"items\":[]}");
            try {
                return READER.read(json.toString().getBytes(StandardCharsets.UTF_8), "page").page();
            } catch (PageReadException e) {
                return null;
            }
        }
    }
}
