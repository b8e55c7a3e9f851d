package org.sourceline.analysis.tag;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.sourceline.analysis.batch.Batches;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;

/** The parts of speech of a document. */
public final class Tags {

    private static final Tag[] VALUES = Tag.values();

    private final byte[] tags;

    private Tags(byte[] tags) {
        this.tags = tags;
    }

    /**
     * Tags every sentence that is no boilerplate.
     *
     * @param taggers makes a tagger for each of the threads that work on parts of a long document
     * @param cancelled may be asked by several threads at once
     * @throws CancellationException if {@code cancelled} answered true
     */
    public static Tags of(Document document, Supplier<Tagger> taggers, BooleanSupplier cancelled) {
        byte[] tags = new byte[document.tokens().size()];
        Batches.map(document.sentences(), part -> {
            Tagger tagger = taggers.get();
            for (Sentence sentence : part) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (!document.block(sentence).block().isBoilerplate()) {
                    fill(tags, sentence.from(), tagger.tag(sentence));
                }
            }
            return part.size();
        });
        return new Tags(tags);
    }

    private static void fill(byte[] tags, int from, Tag[] found) {
        for (int i = 0; i < found.length; i++) {
            tags[from + i] = (byte) found[i].ordinal();
        }
    }

    /** The tag of a token; of no use in boilerplate. */
    public Tag at(int token) {
        return VALUES[tags[token]];
    }

    public boolean is(int token, Tag tag) {
        return token >= 0 && token < tags.length && tags[token] == tag.ordinal();
    }
}
