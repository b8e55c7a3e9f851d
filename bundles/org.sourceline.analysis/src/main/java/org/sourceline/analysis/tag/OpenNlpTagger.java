package org.sourceline.analysis.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Word;

/**
 * Tags by OpenNLP's maximum entropy model, trained on the English Web Treebank. The model knows contracted forms as one word
 * ("didn't", "agency's"), so they are joined for it and its tag is shared out again.
 */
public final class OpenNlpTagger implements Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSTaggerME tagger;

    public OpenNlpTagger() {
        this.tagger = new POSTaggerME(Holder.MODEL);
    }

    /** Loaded once, when the first tagger is made; the model itself is immutable and shared by all threads. */
    private static final class Holder {
        static final POSModel MODEL = load();

        private static POSModel load() {
            try (InputStream stream = OpenNlpTagger.class.getResourceAsStream(OpenNlpTagger.MODEL)) {
                if (stream == null) {
                    throw new IllegalStateException("the part-of-speech model " + OpenNlpTagger.MODEL + " is not on the class path");
                }
                return new POSModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException("the part-of-speech model " + OpenNlpTagger.MODEL + " cannot be read", e);
            }
        }
    }

    @Override
    public Tag[] tag(Sentence sentence) {
        int[] first = new int[sentence.size()];
        String[] forms = new String[sentence.size()];
        int count = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (count > 0 && isClitic(sentence, i)) {
                forms[count - 1] += sentence.lower(i);
            } else {
                first[count] = i;
                forms[count++] = form(sentence.word(i));
            }
        }
        return shareOut(sentence, first, tagger.tag(Arrays.copyOf(forms, count)));
    }

    private static Tag[] shareOut(Sentence sentence, int[] first, String[] found) {
        Tag[] tags = new Tag[sentence.size()];
        int group = -1;
        for (int i = 0; i < tags.length; i++) {
            if (group + 1 < found.length && first[group + 1] == i) {
                tags[i] = Tag.of(found[++group]);
            } else {
                tags[i] = found[group].endsWith("AUX") ? Tag.AUX : Tag.PART;
            }
        }
        return tags;
    }

    private static boolean isClitic(Sentence sentence, int index) {
        String lower = sentence.lower(index);
        return sentence.tokens().isGlued(sentence.from() + index) && sentence.word(index).isWord()
                && (lower.startsWith("'") || lower.equals("n't"));
    }

    private static String form(Word word) {
        return word.isQuote() ? "\"" : word.text();
    }
}
