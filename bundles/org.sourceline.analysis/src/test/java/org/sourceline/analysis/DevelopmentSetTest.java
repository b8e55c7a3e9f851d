package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Passage;

/**
 * Holds the quality on the project's own articles, nineteen invented ones of as many houses' styles. A floor, not an exact number: whoever changes a
 * rule may win here and lose there, but not lose on the whole.
 */
class DevelopmentSetTest {

    static final List<String> ARTICLES = List.of("athletics", "blog", "broadsheet", "business", "commons", "council", "court", "interview",
            "laundromat", "obit", "politics", "release", "science", "seagrass", "strike", "tabloid",
            "transcript", "tribunal", "wire");

    /** Right, found and wanted, summed over the articles. */
    private static final class Tally {
        private int right;
        private int found;
        private int wanted;

        void add(Set<?> system, Set<?> gold) {
            Set<Object> both = new HashSet<>(system);
            both.retainAll(gold);
            right += both.size();
            found += system.size();
            wanted += gold.size();
        }

        double f1() {
            return 2.0 * right / (found + wanted);
        }
    }

    @Test
    void entities() throws IOException {
        Tally tally = new Tally();
        for (String name : ARTICLES) {
            Set<Object> optional = spans(name, "entities", true);
            Set<Object> gold = spans(name, "entities", false);
            Set<Object> system = new HashSet<>();
            for (Annotation annotation : analyse(name).analysis().annotations()) {
                if (annotation.body() instanceof EntityBody entity) {
                    Object span = key(entity.kind().json(), positions(annotation.target()));
                    if (!optional.contains(span)) {
                        system.add(span);
                    }
                }
            }
            tally.add(system, gold);
        }
        assertTrue(tally.f1() >= 0.90, "entities F1 " + tally.f1());
    }

    @Test
    void cuesSourcesAndContents() throws IOException {
        Tally cues = new Tally();
        Tally sources = new Tally();
        Tally contents = new Tally();
        for (String name : ARTICLES) {
            List<Map<String, Object>> gold = Json.list(read(name + ".gold.json"), "claims");
            String text = read(name + ".txt");
            cues.add(system(name, "cue"), gold(gold, "cue", text));
            sources.add(system(name, "source"), gold(gold, "source", text));
            contents.add(system(name, "content"), gold(gold, "content", text));
        }
        assertTrue(cues.f1() >= 0.90, "cue F1 " + cues.f1());
        assertTrue(sources.f1() >= 0.86, "source F1 " + sources.f1());
        assertTrue(contents.f1() >= 0.85, "content F1 " + contents.f1());
    }

    private static Set<Object> gold(List<Map<String, Object>> claims, String part, String text) {
        Set<Object> keys = new HashSet<>();
        for (Map<String, Object> claim : claims) {
            keys.add(key(trimmed(claim.get("cue"), text), part.equals("cue") ? "" : trimmed(claim.get(part), text)));
        }
        return keys;
    }

    /** The parts of a claim without the marks at their edges, which the reference does not count. */
    private static List<List<Integer>> trimmed(Object spans, String text) {
        List<List<Integer>> trimmed = new ArrayList<>();
        for (Object span : (List<?>) spans) {
            trimmed.add(trim(((Number) ((List<?>) span).get(0)).intValue(), ((Number) ((List<?>) span).get(1)).intValue(), text));
        }
        return trimmed;
    }

    private static List<Integer> trim(int from, int to, String text) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return List.of(start, end);
    }

    private static Set<Object> system(String name, String part) throws IOException {
        String text = read(name + ".txt");
        Set<Object> keys = new HashSet<>();
        for (Annotation annotation : analyse(name).analysis().annotations()) {
            if (annotation.body() instanceof ClaimBody claim) {
                List<Passage> content = annotation.target().equals(claim.cue()) ? List.of() : annotation.target();
                List<Passage> passages = part.equals("source") ? claim.source() : part.equals("content") ? content : List.of();
                List<List<Integer>> spans = passages.stream()
                        .map(passage -> trim(passage.position().start(), passage.position().end(), text)).toList();
                List<List<Integer>> cue = claim.cue().stream()
                        .map(passage -> trim(passage.position().start(), passage.position().end(), text)).toList();
                keys.add(key(cue, part.equals("cue") ? "" : spans));
            }
        }
        return keys;
    }

    private static Set<Object> spans(String name, String list, boolean optional) throws IOException {
        Set<Object> spans = new HashSet<>();
        for (Map<String, Object> item : Json.list(read(name + ".gold.json"), list)) {
            if (Boolean.TRUE.equals(item.get("optional")) == optional) {
                spans.add(key(item.get("kind"), List.of(List.of(((Number) item.get("start")).intValue(), ((Number) item.get("end")).intValue()))));
            }
        }
        return spans;
    }

    private static List<List<Integer>> positions(List<Passage> passages) {
        return passages.stream().map(passage -> List.of(passage.position().start(), passage.position().end())).toList();
    }

    private static Object key(Object... parts) {
        return List.of(parts);
    }

    private static Analysed analyse(String name) throws IOException {
        return Analysed.text(read(name + ".txt"));
    }

    private static String read(String file) throws IOException {
        try (InputStream stream = DevelopmentSetTest.class.getResourceAsStream("development/" + file)) {
            if (stream == null) {
                throw new IOException("the test resources lack development/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
