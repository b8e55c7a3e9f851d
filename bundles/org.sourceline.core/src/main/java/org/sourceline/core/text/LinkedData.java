package org.sourceline.core.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.jspecify.annotations.Nullable;

/** Finds what the JSON-LD of a page tells of its article (schema.org: Article and its kinds). A script that is not JSON tells nothing. */
final class LinkedData {

    private static final int DEEPEST = 64;
    private static final int LONGEST = 4 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxDocumentLength(LONGEST).build()).build();

    private final Map<String, String> found = new HashMap<>();

    private LinkedData() {
    }

    /** The properties headline, publisher, author, datePublished and url of the first article, as far as they are told. */
    static Map<String, String> article(List<String> scripts) {
        LinkedData data = new LinkedData();
        scripts.forEach(script -> data.search(parse(script)));
        return data.found;
    }

    private static @Nullable Object parse(String script) {
        try (JsonParser parser = FACTORY.createParser(script)) {
            return value(parser, parser.nextToken());
        } catch (IOException e) {
            // What a page tells besides its text is a help, not a condition.
            return null;
        }
    }

    private void search(@Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::search);
        } else if (value instanceof Map<?, ?> map && found.isEmpty()) {
            if (types(map.get("@type")).anyMatch(LinkedData::isArticle)) {
                read(map);
            } else {
                search(map.get("@graph"));
                search(map.get("mainEntity"));
            }
        }
    }

    private void read(Map<?, ?> article) {
        for (String name : List.of("headline", "publisher", "author", "datePublished", "url")) {
            String text = names(article.get(name)).collect(Collectors.joining(", "));
            if (!text.isEmpty()) {
                found.put(name, text);
            }
        }
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("NewsReport") || type.endsWith("BlogPosting");
    }

    private static Stream<String> types(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().flatMap(LinkedData::types) : value instanceof String text ? Stream.of(text) : Stream.of();
    }

    /** Texts as they are, of objects their names. */
    private static Stream<String> names(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(LinkedData::names);
        }
        return value instanceof Map<?, ?> map ? types(map.get("name")) : types(value);
    }

    /** Reads a value as text, list or map; numbers and the like as nothing. The depth is bounded by the parser. */
    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                list.add(value(parser, next));
            }
            return list;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                map.put(name, value(parser, parser.nextToken()));
            }
            return map;
        }
        return token == JsonToken.VALUE_STRING ? parser.getText() : null;
    }
}
