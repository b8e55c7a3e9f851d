package org.sourceline.analysis.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A language with the data files of its rules: those that ship, and what a case adds to them. What is made of a file is kept with the
 * language, so that it goes when the case does. Safe for any number of threads.
 */
public final class Language {

    private static final Map<String, Language> SHIPPED = new ConcurrentHashMap<>();

    private final String code;
    private final Map<String, List<String>> additions;
    private final Map<String, Object> loaded = new ConcurrentHashMap<>();

    private Language(String code, Map<String, List<String>> additions) {
        this.code = code;
        this.additions = Map.copyOf(additions);
    }

    /**
     * The language as it ships.
     *
     * @param code of ISO 639, as "en"
     */
    public static Language of(String code) {
        return SHIPPED.computeIfAbsent(code.toLowerCase(Locale.ROOT), key -> new Language(key, Map.of()));
    }

    /** Whether rules for the language ship. */
    public static boolean isKnown(String code) {
        return Language.class.getResource(code.toLowerCase(Locale.ROOT) + "/verbs.txt") != null;
    }

    /**
     * The same language with more entries.
     *
     * @param lines by the name of the data file that they are added to, each in that file's own form
     */
    public Language with(Map<String, List<String>> lines) {
        return lines.isEmpty() ? this : new Language(code, lines);
    }

    public String code() {
        return code;
    }

    /**
     * A data file with what is added to it.
     *
     * @throws IllegalStateException if no such file ships
     */
    DataFile file(String name) {
        DataFile shipped = DataFile.read(code, name);
        List<String> added = additions.getOrDefault(name, List.of());
        if (added.isEmpty()) {
            return shipped;
        }
        List<String> lines = new ArrayList<>(shipped.lines());
        lines.addAll(added);
        return new DataFile(lines);
    }

    /**
     * What is made of data files, made once. Where nothing is added to them, the shipped language's own is taken.
     *
     * @param key the name under which it is kept
     * @param files the files that it depends on
     */
    public <T> T load(Class<T> type, String key, List<String> files, Supplier<T> maker) {
        if (!additions.isEmpty() && files.stream().noneMatch(additions::containsKey)) {
            return of(code).load(type, key, files, maker);
        }
        String name = type.getName() + "/" + key;
        Object known = loaded.get(name);
        if (known == null) {
            T made = maker.get();
            Object earlier = loaded.putIfAbsent(name, made);
            known = earlier == null ? made : earlier;
        }
        return type.cast(known);
    }

    /** The languages whose rules ship. */
    public static Stream<String> known() {
        return Stream.of(Locale.getISOLanguages()).filter(Language::isKnown);
    }
}
