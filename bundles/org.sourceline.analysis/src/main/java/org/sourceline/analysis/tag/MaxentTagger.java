package org.sourceline.analysis.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Word;

/**
 * Tags by OpenNLP's maximum entropy model, trained on the English Web Treebank, as OpenNLP itself does, but by sums made beforehand: all
 * that depends on a word form alone is worked out once for each form, and only the tags of the two words before are left to be looked at. The
 * likeliest tag of each word is final, from left to right. OpenNLP keeps three ways open, but its cache of features gives all of them
 * the tags before of the likeliest, so that this one always wins. The model knows contracted forms as one word ("didn't", "agency's"), so they
 * are joined for it and its tag is shared out again.
 */
public final class MaxentTagger implements Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** How many forms are kept; with more, the memory is begun anew, so that no text can fill the heap. */
    private static final int FORMS = 1 << 15;

    private final Loaded loaded = Loaded.INSTANCE;
    private final MaxentModel model = loaded.model;
    private final double[] scores = new double[model.size()];
    private final Map<String, Form> forms = new HashMap<>();

    /** Read once, when the first tagger is made, and shared by all threads. */
    private record Loaded(MaxentModel model, Transitions transitions, Tag[] tags, boolean[] auxiliary, int[] begin) {

        static final Loaded INSTANCE = of(load());

        private static Loaded of(MaxentModel model) {
            Tag[] tags = new Tag[model.size()];
            boolean[] auxiliary = new boolean[model.size()];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = Tag.of(model.outcome(i));
                auxiliary[i] = model.outcome(i).endsWith("AUX");
            }
            int[] begin = { model.row("S", "begin"), model.row("p1S", "begin"), model.row("p2S", "begin") };
            return new Loaded(model, new Transitions(model), tags, auxiliary, begin);
        }

        private static MaxentModel load() {
            try (InputStream stream = MaxentTagger.class.getResourceAsStream(MODEL)) {
                if (stream == null) {
                    throw new IllegalStateException("the part-of-speech model " + MODEL + " is not on the class path");
                }
                return MaxentModel.read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException("the part-of-speech model " + MODEL + " cannot be read", e);
            }
        }
    }

    @Override
    public Tag[] tag(Sentence sentence) {
        if (forms.size() > FORMS) {
            forms.clear();
        }
        int[] first = new int[sentence.size()];
        String[] words = new String[sentence.size()];
        int count = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (count > 0 && isClitic(sentence, i)) {
                words[count - 1] += sentence.lower(i);
            } else {
                first[count] = i;
                words[count++] = form(sentence.word(i));
            }
        }
        return shareOut(sentence, first, outcomes(words, count));
    }

    private int[] outcomes(String[] words, int count) {
        Form[] row = new Form[count];
        for (int i = 0; i < count; i++) {
            row[i] = forms.computeIfAbsent(words[i], form -> Form.of(form, model));
        }
        int[] found = new int[count];
        for (int i = 0; i < count; i++) {
            neighbours(row, i);
            if (i > 0) {
                model.add(loaded.transitions.after(found[i - 1]), scores);
            }
            if (i > 1) {
                model.add(loaded.transitions.after(found[i - 2], found[i - 1]), scores);
            }
            found[i] = best();
        }
        return found;
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The scores of a word by itself and by the words around it. */
    private void neighbours(Form[] row, int at) {
        System.arraycopy(row[at].scores(), 0, scores, 0, scores.length);
        if (at > 0) {
            model.add(row[at - 1].previous(), scores);
        }
        if (at > 1) {
            model.add(row[at - 2].beforePrevious(), scores);
        }
        if (at + 1 < row.length) {
            model.add(row[at + 1].next(), scores);
        }
        if (at + 2 < row.length) {
            model.add(row[at + 2].afterNext(), scores);
        }
        if (at < loaded.begin.length) {
            model.add(loaded.begin[at], scores);
        }
    }

    private Tag[] shareOut(Sentence sentence, int[] first, int[] found) {
        Tag[] tags = new Tag[sentence.size()];
        int group = -1;
        for (int i = 0; i < tags.length; i++) {
            if (group + 1 < found.length && first[group + 1] == i) {
                tags[i] = loaded.tags[found[++group]];
            } else {
                tags[i] = loaded.auxiliary[found[group]] ? Tag.AUX : Tag.PART;
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
