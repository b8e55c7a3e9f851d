package org.sourceline.analysis.compare.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Whether articles have words of each other, as far as it was looked into. That hangs on nothing but the two, so it holds for the next choice of partners
 * in which both are. One thread at a time, until they are chosen.
 */
public final class Verdicts {

    /** Nothing was looked into. */
    public static final Verdicts NONE = new Verdicts(Map.of(), Map.of());

    /** Stands for all words of an article. */
    private static final int WHOLE = -1;

    /** Keys are told apart as objects: an article that changed has others. */
    private record Question(Keys one, int quotation, Keys other) {
    }

    private final Map<Question, Boolean> before;
    private final Map<Question, Boolean> now;

    private Verdicts(Map<Question, Boolean> before, Map<Question, Boolean> now) {
        this.before = before;
        this.now = now;
    }

    /** Those of the next choice; what it does not ask for is forgotten. */
    Verdicts next() {
        return new Verdicts(now, new HashMap<>());
    }

    /** Without what was known before. */
    Verdicts settled() {
        return new Verdicts(Map.of(), now);
    }

    boolean reuses(Keys one, Keys other, BooleanSupplier answer) {
        return answer(new Question(one, WHOLE, other), answer);
    }

    /** @param quotation its number in the first article */
    boolean quotes(Keys one, int quotation, Keys other, BooleanSupplier answer) {
        return answer(new Question(one, quotation, other), answer);
    }

    private boolean answer(Question question, BooleanSupplier answer) {
        Boolean known = before.get(question);
        boolean found = known == null ? answer.getAsBoolean() : known;
        now.put(question, found);
        return found;
    }
}
