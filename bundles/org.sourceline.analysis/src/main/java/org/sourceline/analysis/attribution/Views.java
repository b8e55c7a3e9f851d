package org.sourceline.analysis.attribution;

import java.util.List;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.Entity;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.tag.Tags;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.value.ValueMention;
import org.sourceline.core.model.BlockRole;

/**
 * Makes the views of a document's sentences, each by itself, so that several threads may ask.
 *
 * @param names in order
 * @param values in order
 */
record Views(Document document, Tags tags, List<NameMention> names, List<ValueMention> values) {

    SentenceView of(Sentence sentence) {
        BlockRole role = document.block(sentence).block().role();
        return new SentenceView(sentence, tags, document.lexicon(), within(names, sentence, NameMention::from, NameMention::to),
                within(values, sentence, ValueMention::from, ValueMention::to),
                within(document.quotations(), sentence, Quotation::open, quotation -> quotation.close() + 1),
                role == BlockRole.HEADLINE || role == BlockRole.SUBHEADING || role == BlockRole.KICKER, document.reading().text(), turn(sentence));
    }

    /** Who has the word: a name with a colon behind it at the head of the block. */
    private @Nullable Entity turn(Sentence sentence) {
        int from = document.tokens().at(document.block(sentence).span().start());
        int first = firstBehind(names, from, NameMention::to);
        boolean named = first < names.size() && names.get(first).from() <= from + 1
                && document.tokens().lower(names.get(first).to()).equals(":");
        return named ? names.get(first).entity() : null;
    }

    /** Those of a list, in order and not overlapping, that lie in the sentence or reach into it. */
    private static <T> List<T> within(List<T> list, Sentence sentence, ToIntFunction<T> from, ToIntFunction<T> to) {
        int first = firstBehind(list, sentence.from(), to);
        int last = first;
        while (last < list.size() && from.applyAsInt(list.get(last)) < sentence.to()) {
            last++;
        }
        return list.subList(first, last);
    }

    /** The first that ends behind a token. */
    private static <T> int firstBehind(List<T> list, int token, ToIntFunction<T> to) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to.applyAsInt(list.get(middle)) <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
