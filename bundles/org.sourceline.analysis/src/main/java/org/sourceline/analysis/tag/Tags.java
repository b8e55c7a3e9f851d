package org.sourceline.analysis.tag;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

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
     * @throws CancellationException if {@code cancelled} answered true
     */
    public static Tags of(Document document, Tagger tagger, BooleanSupplier cancelled) {
        byte[] tags = new byte[document.tokens().size()];
        List<Sentence> sentences = document.sentences();
        for (Sentence sentence : sentences) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (!document.block(sentence).block().isBoilerplate()) {
                Tag[] found = tagger.tag(sentence);
                for (int i = 0; i < found.length; i++) {
                    tags[sentence.from() + i] = (byte) found[i].ordinal();
                }
            }
        }
        return new Tags(tags);
    }

    /** The tag of a token; of no use in boilerplate. */
    public Tag at(int token) {
        return VALUES[tags[token]];
    }

    public boolean is(int token, Tag tag) {
        return token >= 0 && token < tags.length && tags[token] == tag.ordinal();
    }
}
