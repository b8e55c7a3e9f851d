package org.sourceline.analysis.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.sentence.SentenceSplitter;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.token.Tokenizer;
import org.sourceline.analysis.token.Tokens;

/** The tagger beside OpenNLP with the same model. */
class MaxentTaggerTest {

    private static final Lexicon ENGLISH = Lexicon.of("en");
    private static POSModel model;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream stream = MaxentTaggerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            model = new POSModel(stream);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "blog", "broadsheet", "business", "court", "politics", "release", "science", "tabloid", "transcript", "wire" })
    void tagsAsOpenNlpDoes(String name) throws IOException {
        try (InputStream stream = MaxentTaggerTest.class.getResourceAsStream("/org/sourceline/analysis/development/" + name + ".txt")) {
            assertSame(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "I", "It is.", "\u201cGo,\u201d she said.", "On 3 May 2031, 12,500 of 40/50 came by 10.30, or 3-4.", "eBay's B&Q bid",
            "Mill A. fell", "Caf\u00e9 \u00c9LAN in \u00c5land", "\ud83d\ude00 \ud83d\ude00 she wrote \ufe0f", "\u05d0\u05d5\u05e8 said",
            "\u0394\u03b5\u03bb\u03c4\u03b1 won", "ALL HANDS LOST" })
    void tagsOddFormsAsOpenNlpDoes(String text) {
        assertSame(text);
    }

    @Test
    void manyFormsDoNotChangeWhatIsFound() {
        Tagger tagger = new MaxentTagger();
        Sentence plain = sentences("The mill fell silent on Friday.").getFirst();
        List<Tag> before = List.of(tagger.tag(plain));
        for (int i = 0; i < 300; i++) {
            int first = i * 150;
            tagger.tag(sentences(String.join(" ", IntStream.range(first, first + 150).mapToObj(n -> "mill" + n).toList())).getFirst());
        }
        assertEquals(before, List.of(tagger.tag(plain)));
    }

    @Test
    void contractedFormsShareTheirTag() {
        Tag[] tags = new MaxentTagger().tag(sentences("They didn't say it's late.").getFirst());
        assertEquals(Tag.AUX, tags[1]);
        assertEquals(Tag.PART, tags[2]);
        assertEquals(Tag.AUX, tags[5]);
    }

    private static void assertSame(String text) {
        Tagger tagger = new MaxentTagger();
        POSTaggerME peer = new POSTaggerME(model);
        for (Sentence sentence : sentences(text)) {
            List<String> forms = new ArrayList<>();
            List<Tag> tags = new ArrayList<>();
            Tag[] found = tagger.tag(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                String lower = sentence.lower(i);
                boolean clitic = i > 0 && sentence.tokens().isGlued(sentence.from() + i)
                        && (Set.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m").contains(lower));
                if (clitic) {
                    forms.set(forms.size() - 1, forms.getLast() + lower);
                } else {
                    forms.add(sentence.word(i).isQuote() ? "\"" : sentence.word(i).text());
                    tags.add(found[i]);
                }
            }
            List<Tag> expected = new ArrayList<>();
            for (String tag : peer.tag(forms.toArray(String[]::new))) {
                expected.add(Tag.of(tag));
            }
            assertEquals(expected, tags, () -> String.join(" ", forms));
        }
    }

    private static List<Sentence> sentences(String text) {
        Tokens tokens = Tokenizer.split(text, ENGLISH.abbreviations());
        List<Sentence> sentences = new SentenceSplitter(tokens, ENGLISH).split(0, tokens.size(), List.of(), 0);
        assertTrue(!sentences.isEmpty());
        return sentences;
    }
}
