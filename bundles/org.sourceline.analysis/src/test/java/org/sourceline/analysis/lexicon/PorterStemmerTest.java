package org.sourceline.analysis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PorterStemmerTest {

    /** Examples of Porter's paper. */
    @ParameterizedTest
    @CsvSource({"caresses,caress", "ponies,poni", "cats,cat", "feed,feed", "agreed,agre", "plastered,plaster", "motoring,motor", "sing,sing",
        "hopping,hop", "falling,fall", "filing,file", "happy,happi", "sky,sky", "relational,relat", "conditional,condit", "vietnamization,vietnam",
        "hopefulness,hope", "triplicate,triplic", "adjustment,adjust", "adoption,adopt", "probate,probat", "cease,ceas", "controll,control", "roll,roll"})
    void stemsAsPublished(String word, String stem) {
        assertEquals(stem, new PorterStemmer().stem(word));
    }

    /** Every word of the development articles, beside another implementation. */
    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "court", "science", "business", "tabloid"})
    void agreesWithAnotherImplementation(String article) throws IOException {
        Set<String> words = words("/org/sourceline/analysis/development/" + article + ".txt");
        assertTrue(words.size() > 100);
        opennlp.tools.stemmer.PorterStemmer other = new opennlp.tools.stemmer.PorterStemmer();
        for (String word : words) {
            assertEquals(other.stem(word), new PorterStemmer().stem(word), word);
        }
    }

    @Test
    void shortWordsStayAsTheyAre() {
        assertEquals("is", new PorterStemmer().stem("is"));
        assertEquals("", new PorterStemmer().stem(""));
    }

    private static Set<String> words(String resource) throws IOException {
        try (InputStream stream = PorterStemmerTest.class.getResourceAsStream(resource)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            return Arrays.stream(text.split("[^a-z]+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        }
    }
}
