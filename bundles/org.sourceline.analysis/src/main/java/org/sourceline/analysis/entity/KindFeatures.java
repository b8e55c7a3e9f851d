package org.sourceline.analysis.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;
import org.sourceline.core.model.BlockRole;

/**
 * What the trained model of kinds looks at: words, endings and spelling of the name itself, the words around it, and whether lists know it.
 * A feature is a short string, {@code what=value}.
 */
final class KindFeatures {

    private final Tokens tokens;
    private final Document document;
    private final Gazetteer gazetteer;
    private final Capitals capitals;
    private final Predicate<String> wanted;

    /** @param wanted which features are kept: those that the model has weights for */
    KindFeatures(Document document, Gazetteer gazetteer, Capitals capitals, Predicate<String> wanted) {
        this.document = document;
        this.tokens = document.tokens();
        this.gazetteer = gazetteer;
        this.capitals = capitals;
        this.wanted = wanted;
    }

    /** What the name tells by itself, the same wherever it stands. */
    void own(Candidate name, Evidence evidence) {
        add(evidence, "size=" + Math.min(name.size(), 5));
        add(evidence, "first=" + name.lower(0));
        add(evidence, "last=" + name.lower(-1));
        ending("end", name.lower(-1), evidence);
        if (name.size() > 1) {
            ending("start", name.lower(0), evidence);
        }
        for (int i = name.from(); i < name.to(); i++) {
            add(evidence, "word=" + tokens.lower(i));
        }
        add(evidence, "shape=" + shape(name));
        lists(name, evidence);
        if (name.size() == 1 && capitals.isMostlySmall(name.lower(0))) {
            add(evidence, "small");
        }
    }

    private void ending(String which, String word, Evidence evidence) {
        for (int length = 2; length <= 4; length++) {
            if (word.length() > length) {
                add(evidence, which + length + "=" + word.substring(word.length() - length));
            }
        }
    }

    private void lists(Candidate name, Evidence evidence) {
        String first = name.lower(0);
        String last = name.lower(-1);
        String one = name.size() == 1 ? "one" : "many";
        if (gazetteer.isGivenName(first)) {
            add(evidence, "given=" + one);
        } else if (gazetteer.isRareGivenName(first)) {
            add(evidence, "rare-given=" + one);
        }
        String lower = name.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (gazetteer.isListedCity(lower)) {
            add(evidence, "city=" + one);
        } else if (gazetteer.isPlace(first) || gazetteer.isListedCity(first)) {
            add(evidence, "city-first");
        } else if (gazetteer.isPlace(last) || gazetteer.isListedCity(last)) {
            add(evidence, "city-last");
        }
        if (gazetteer.isDemonym(first)) {
            add(evidence, "people-first");
        }
        int words = 0;
        int everyday = 0;
        int dictionary = 0;
        for (int i = name.from(); i < name.to(); i++) {
            if (tokens.word(i).isCapitalised()) {
                words++;
                everyday += gazetteer.isEveryday(tokens.lower(i)) ? 1 : 0;
                dictionary += gazetteer.isDictionaryWord(tokens.lower(i)) ? 1 : 0;
            }
        }
        add(evidence, "everyday=" + one + (everyday == 0 ? "-none" : everyday == words ? "-all" : "-some"));
        add(evidence, "dictionary=" + one + (dictionary == 0 ? "-none" : dictionary == words ? "-all" : "-some"));
    }

    private String shape(Candidate name) {
        StringBuilder shape = new StringBuilder();
        for (int i = name.from(); i < name.to() && shape.length() < 12; i++) {
            Word word = tokens.word(i);
            String text = word.text();
            char kind = !word.isWord() ? text.charAt(0) : word.isAllCaps() && text.length() > 1 ? 'A' : text.endsWith(".") ? 'i'
                    : !word.isCapitalised() ? 'x' : isMixed(text) ? 'M' : text.length() == 1 ? 'I' : 'X';
            shape.append(kind);
        }
        return shape.toString();
    }

    private static boolean isMixed(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text also names a longer name of which a single word is a part; news gives people their full names once. */
    void company(Clusters clusters) {
        Set<String> firsts = new HashSet<>();
        Set<String> lasts = new HashSet<>();
        for (Cluster cluster : clusters.all()) {
            for (Candidate name : cluster.names()) {
                if (name.size() > 1) {
                    firsts.add(name.lower(0));
                    lasts.add(name.lower(-1));
                }
            }
        }
        for (Cluster cluster : clusters.all()) {
            if (cluster.first().size() == 1) {
                String word = cluster.first().lower(0);
                if (lasts.contains(word) || firsts.contains(word)) {
                    add(cluster.evidence(), lasts.contains(word) ? "part=last" : "part=first");
                } else {
                    cluster.evidence().add(Clue.ALONE);
                }
            }
        }
    }

    /** What stands around one occurrence. */
    void around(Candidate name, Evidence evidence) {
        String before = name.before(1);
        String behind = name.behind(1);
        add(evidence, "before=" + (before.isEmpty() ? "^" : before));
        add(evidence, "before2=" + (name.before(2).isEmpty() ? "^" : name.before(2)));
        add(evidence, "behind=" + (behind.isEmpty() ? "$" : behind));
        add(evidence, "behind2=" + (name.behind(2).isEmpty() ? "$" : name.behind(2)));
        ending("before-end", before, evidence);
        ending("behind-end", behind, evidence);
        if (name.from() > name.sentence().from() && tokens.word(name.from() - 1).isCapitalised()) {
            add(evidence, "capital-before");
        }
        if (name.to() < name.sentence().to() && tokens.word(name.to()).isCapitalised()) {
            add(evidence, "capital-behind");
        }
        boolean opened = name.from() > name.sentence().from() && tokens.word(name.from() - 1).isQuote();
        boolean closed = name.to() < name.sentence().to() && tokens.word(name.to()).isQuote();
        if (opened || closed) {
            add(evidence, opened && closed ? "quoted" : opened ? "quote-before" : "quote-behind");
        }
        BlockRole role = document.block(name.sentence()).block().role();
        if (role != BlockRole.PARAGRAPH) {
            add(evidence, "role=" + role.json());
        }
    }

    private void add(Evidence evidence, String feature) {
        if (wanted.test(feature)) {
            evidence.add(feature);
        }
    }
}
