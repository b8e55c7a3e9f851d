package org.sourceline.analysis.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.Entity;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.tag.Tags;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;
import org.sourceline.analysis.value.ValueMention;
import org.sourceline.core.model.EntityKind;

/** A sentence with all that is known of its words: tags, names, values, quotations, verbs. Tokens are counted as in the whole document. */
final class SentenceView {

    private final Sentence sentence;
    private final Tokens tokens;
    private final Tags tags;
    private final Lexicon lexicon;
    private final @Nullable NameMention[] names;
    private final @Nullable ValueMention[] values;
    private final @Nullable Quotation[] quotations;
    private final @Nullable VerbGroup[] verbs;
    private final List<VerbGroup> groups;
    private final boolean heading;
    private final String text;
    private final @Nullable Entity turn;

    SentenceView(Sentence sentence, Tags tags, Lexicon lexicon, List<NameMention> names, List<ValueMention> values,
            List<Quotation> quotations, boolean heading, String text,
            @Nullable Entity turn) {
        this.turn = turn;
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.tags = tags;
        this.lexicon = lexicon;
        this.heading = heading;
        this.names = new NameMention[sentence.size()];
        this.values = new ValueMention[sentence.size()];
        this.quotations = new Quotation[sentence.size()];
        this.verbs = new VerbGroup[sentence.size()];
        names.forEach(name -> fill(this.names, name.from(), name.to(), name));
        values.forEach(value -> fill(this.values, value.from(), value.to(), value));
        quotations.forEach(quotation -> fill(this.quotations, quotation.open(), quotation.close() + 1, quotation));
        this.groups = new VerbGroups(this).find();
        groups.forEach(group -> fill(verbs, group.from(), group.to(), group));
    }

    private <T> void fill(@Nullable T[] row, int from, int to, T value) {
        for (int i = Math.max(from, sentence.from()); i < Math.min(to, sentence.to()); i++) {
            row[i - sentence.from()] = value;
        }
    }

    /** Who has the word, where the block begins with a name and a colon as transcripts do; null elsewhere. */
    @Nullable Entity turn() {
        return turn;
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    /** The token behind the last word: the stop at the end, with what closes behind it, does not count. */
    int end() {
        int end = to();
        while (end > from() && isStop(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isStop(int token) {
        Word word = tokens.word(token);
        return word.is(".") || word.is("!") || word.is("?") || word.is(";") || word.is(":") || word.is("\u2026") || word.is("...");
    }

    Sentence sentence() {
        return sentence;
    }

    /** The whole reading text. */
    String text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether it is a headline or heading, which leaves out small words. */
    boolean isHeading() {
        return heading;
    }

    boolean has(int token) {
        return sentence.from() <= token && token < sentence.to();
    }

    /** The word in lower case; an empty string outside the sentence. */
    String lower(int token) {
        return has(token) ? tokens.lower(token) : "";
    }

    boolean is(int token, String form) {
        return lower(token).equals(form);
    }

    Word word(int token) {
        return tokens.word(token);
    }

    /** Whether the word belongs to the class of the lexicon. */
    boolean isOf(int token, String section) {
        return has(token) && lexicon.is(section, tokens.lower(token)) && !(section.equals("preposition") && isFirstHalf(token));
    }

    /** "on-chain", "off-duty": half of a word. */
    private boolean isFirstHalf(int token) {
        return is(token + 1, "-") && tokens.isGlued(token + 1) && has(token + 2) && tokens.isGlued(token + 2);
    }

    boolean isTag(int token, Tag tag) {
        return has(token) && tags.is(token, tag);
    }

    boolean isWord(int token) {
        return has(token) && tokens.word(token).isWord();
    }

    @Nullable NameMention name(int token) {
        return has(token) ? names[token - sentence.from()] : null;
    }

    @Nullable ValueMention value(int token) {
        return has(token) ? values[token - sentence.from()] : null;
    }

    /** The quotation around a token, its marks included. */
    @Nullable Quotation quotation(int token) {
        return has(token) ? quotations[token - sentence.from()] : null;
    }

    /** Whether a name begins at the token. */
    boolean startsName(int token) {
        NameMention name = name(token);
        return name != null && name.from() == token;
    }

    /** Whether the token belongs to a date. */
    boolean isDate(int token) {
        ValueMention value = value(token);
        return value != null && value.kind() == EntityKind.DATE;
    }

    boolean isInfinitive(int token) {
        VerbGroup verb = verb(token);
        return verb != null && verb.infinitive();
    }

    boolean isFiniteVerb(int token) {
        VerbGroup verb = verb(token);
        return verb != null && verb.isFinite();
    }

    /** Whether a quotation that was opened before {@code from} closes at the token. */
    boolean closesQuotationFromBefore(int token, int from) {
        Quotation quotation = quotation(token);
        return closes(token) && quotation != null && quotation.open() < from;
    }

    @Nullable VerbGroup verb(int token) {
        return has(token) ? verbs[token - sentence.from()] : null;
    }

    List<VerbGroup> verbs() {
        return groups;
    }

    /** Whether the token is the opening mark of a quotation. */
    boolean opens(int token) {
        Quotation quotation = quotation(token);
        return quotation != null && quotation.open() == token;
    }

    /** Whether the token is the closing mark of a quotation. */
    boolean closes(int token) {
        Quotation quotation = quotation(token);
        return quotation != null && quotation.closed() && quotation.close() == token;
    }

    boolean isInQuotation(int token) {
        return quotation(token) != null;
    }

    boolean isComma(int token) {
        return is(token, ",");
    }

    boolean isDash(int token) {
        return has(token) && (is(token, "\u2013") || is(token, "\u2014") || is(token, "--") || is(token, "-") && !tokens.isGlued(token));
    }
}
