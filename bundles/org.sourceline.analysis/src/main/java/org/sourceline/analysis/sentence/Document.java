package org.sourceline.analysis.sentence;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.QuotationFinder;
import org.sourceline.analysis.token.Tokenizer;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;

/**
 * A reading text with its tokens, sentences and quotations.
 *
 * @param sentences in order; those of boilerplate blocks too
 * @param quotations outermost ones, in order, not overlapping
 */
public record Document(ReadingText reading, Lexicon lexicon, Tokens tokens, List<Sentence> sentences, List<Quotation> quotations) {

    public Document {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    public static Document of(ReadingText reading, Lexicon lexicon) {
        Tokens tokens = Tokenizer.split(reading.text(), lexicon.abbreviations());
        SentenceSplitter splitter = new SentenceSplitter(tokens, lexicon);
        List<Sentence> sentences = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < reading.blocks().size(); i++) {
            ReadingBlock block = reading.blocks().get(i);
            int from = tokens.at(block.span().start());
            int to = tokens.at(block.span().end());
            List<Quotation> inBlock = QuotationFinder.find(tokens, from, to);
            quotations.addAll(inBlock);
            sentences.addAll(splitter.split(from, to, inBlock, i));
        }
        return new Document(reading, lexicon, tokens, sentences, quotations);
    }

    /** The block of a sentence. */
    public ReadingBlock block(Sentence sentence) {
        return reading.blocks().get(sentence.block());
    }
}
