package org.sourceline.analysis.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What the analyser knows of the words of a language. Immutable; read once for each language. */
public final class Lexicon {

    /** A form of a verb that attributes. */
    public record VerbHit(Verb verb, VerbForm form) {
    }

    private static final List<String> FILES = List.of("words.txt", "abbreviations.txt", "irregular.txt", "verbs.txt", "nouns.txt");

    private final Language language;
    private final Map<String, Set<String>> words;
    private final Map<String, Set<String>> abbreviations;
    private final Map<String, List<VerbHit>> verbs = new HashMap<>();
    private final Map<String, VerbForm> forms = new HashMap<>();
    private final Map<String, String> lemmas = new HashMap<>();
    private final Map<String, Frame> nouns;
    private final Set<String> allAbbreviations;

    private Lexicon(Language language) {
        this.language = language;
        words = language.file("words.txt").sections();
        abbreviations = language.file("abbreviations.txt").sections();
        allAbbreviations = abbreviations.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        Inflection inflection = new Inflection(language.file("irregular.txt"));
        inflection.irregularLemmas().forEach(lemma -> inflect(inflection, lemma));
        readVerbs(language.file("verbs.txt"), inflection);
        nouns = readNouns(language.file("nouns.txt"));
    }

    /** The lexicon of a language as it ships, by its ISO 639 code. */
    public static Lexicon of(String language) {
        return of(Language.of(language));
    }

    public static Lexicon of(Language language) {
        return language.load(Lexicon.class, "", FILES, () -> new Lexicon(language));
    }

    public Language language() {
        return language;
    }

    private void inflect(Inflection inflection, String lemma) {
        inflection.forms(lemma).forEach((form, kind) -> {
            forms.putIfAbsent(form, kind);
            lemmas.putIfAbsent(form, lemma);
        });
    }

    private void readVerbs(DataFile file, Inflection inflection) {
        Map<String, List<Frame>> frames = new HashMap<>();
        for (String line : file.lines()) {
            Frame frame = frame(line);
            DataFile.entries(line.substring(0, line.indexOf('|'))).forEach(
                    lemma -> frames.computeIfAbsent(lemma, key -> new ArrayList<>()).add(frame));
        }
        frames.forEach((lemma, all) -> {
            String[] parts = lemma.split(" ", 2);
            Verb verb = new Verb(parts[0], parts.length > 1 ? parts[1] : "", all);
            inflection.forms(parts[0]).forEach(
                    (form, kind) -> verbs.computeIfAbsent(form, key -> new ArrayList<>()).add(new VerbHit(verb, kind)));
            inflect(inflection, parts[0]);
        });
    }

    private static Frame frame(String line) {
        String[] parts = line.split("\\|");
        return new Frame(CueClass.valueOf(parts[1].strip().toUpperCase(Locale.ROOT)),
                Set.of(parts[2].strip().split(" ")));
    }

    private static Map<String, Frame> readNouns(DataFile file) {
        Map<String, Frame> nouns = new HashMap<>();
        for (String line : file.lines()) {
            Frame frame = frame(line);
            for (String noun : DataFile.entries(line.substring(0, line.indexOf('|')))) {
                nouns.merge(noun, frame, Lexicon::united);
                nouns.merge(noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s", frame, Lexicon::united);
            }
        }
        return nouns;
    }

    private static Frame united(Frame one, Frame other) {
        Set<String> patterns = new HashSet<>(one.patterns());
        patterns.addAll(other.patterns());
        return new Frame(one.cue(), patterns);
    }

    /** A class of words, by the name of its section. */
    public Set<String> words(String section) {
        return words.getOrDefault(section, Set.of());
    }

    /** Whether the form, in lower case, is of the class. */
    public boolean is(String section, String form) {
        return words(section).contains(form);
    }

    /** All abbreviations, in lower case without their last full stop. */
    public Set<String> abbreviations() {
        return allAbbreviations;
    }

    /** Abbreviations of one class. */
    public Set<String> abbreviations(String section) {
        return abbreviations.getOrDefault(section, Set.of());
    }

    /** The verbs that attribute of which this, in lower case, is a form; mostly none or one. */
    public List<VerbHit> verbs(String form) {
        return verbs.getOrDefault(form, List.of());
    }

    /** The form that a word is of a verb that is irregular or attributes; null for other words. */
    public @Nullable VerbForm form(String word) {
        return forms.get(word);
    }

    /** Whether a word looks like the past or the past participle of a verb. */
    public boolean isPast(String word) {
        VerbForm form = forms.get(word);
        return word.endsWith("ed") || form == VerbForm.PAST || form != null && form.isParticiple();
    }

    /** The lemma of a form that {@link #form} knows, else the word itself. */
    public String lemma(String word) {
        return lemmas.getOrDefault(word, word);
    }

    /** The noun that attributes; null for other words. */
    public @Nullable Frame noun(String form) {
        return nouns.get(form);
    }
}
