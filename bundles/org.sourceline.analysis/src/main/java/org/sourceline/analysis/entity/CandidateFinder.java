package org.sourceline.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.tag.Tags;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/** Finds the words in a row that may be a name: capitals, and the small words that join them. */
final class CandidateFinder {

    private static final Set<String> OWNERS = Set.of("people", "women", "children", "men", "king", "queen", "workers", "saint", "st", "st.",
            "veterans", "farmers", "teachers", "prince", "bishop", "sheriff", "coroner", "auditor", "governor");
    private static final Set<String> CLOSED = Set.of("determiner", "pronoun", "preposition", "subordinator", "conjunction", "auxiliary", "adverb",
            "starter", "negation");

    /** Small words that a heading or a line of a list may write with a capital. */
    private static final Set<String> SMALL = Set.of("of", "from", "in", "to", "by", "with", "and", "or", "but", "for", "at", "as", "is", "was", "the",
            "a", "an");

    private final Document document;
    private final Tokens tokens;
    private final Tags tags;
    private final Gazetteer gazetteer;
    private final Capitals capitals;
    private final ValueWords values;
    private final IntPredicate taken;

    /**
     * @param taken whether a token belongs to a date or amount
     */
    CandidateFinder(Document document, Tags tags, Gazetteer gazetteer, Capitals capitals, ValueWords values, IntPredicate taken) {
        this.document = document;
        this.tokens = document.tokens();
        this.tags = tags;
        this.gazetteer = gazetteer;
        this.capitals = capitals;
        this.values = values;
        this.taken = taken;
    }

    List<Candidate> find(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            int start = begins(at, sentence) ? at : -1;
            if (start < 0) {
                at++;
                continue;
            }
            int end = extend(at, sentence);
            found.add(new Candidate(at, end, false, sentence));
            at = end;
        }
        return found;
    }

    private boolean begins(int token, Sentence sentence) {
        return isNameWord(token) && !(Capitals.isInitial(sentence, token - sentence.from()) && isCommon(token, sentence));
    }

    /** Whether the token can be part of a name by its capital. */
    private boolean isNameWord(int token) {
        Word word = tokens.word(token);
        if (!word.isCapitalised() || taken.test(token) || word.lower().startsWith("'")) {
            return false;
        }
        if (SMALL.contains(word.lower()) && !gazetteer.isPlace(word.lower() + " " + tokens.lower(token + 1))) {
            return false;
        }
        if (isRoad(word)) {
            return false;
        }
        boolean numbered = gazetteer.isNoName(word.lower()) && token + 1 < tokens.size() && tokens.word(token + 1).isNumber();
        boolean code = token + 2 < tokens.size() && tokens.lower(token + 1).equals("-") && tokens.isGlued(token + 1)
                && tokens.word(token + 2).isNumber() && tokens.isGlued(token + 2);
        if (numbered || code || isTicker(token)) {
            return false;
        }
        String singular = word.lower().endsWith("s") ? word.lower().substring(0, word.length() - 1) : word.lower();
        boolean given = word.is("jan") && token + 1 < tokens.size() && tokens.word(token + 1).isCapitalised() && !tokens.word(token + 1).isNumber();
        boolean calendar = !given && (values.has("weekdays", singular) && singular.length() > 3 || values.has("months", word.lower()) && !word.is("may") && !word.is("march") && !word.is("april") && !word.is("june")
                && !word.is("august") || values.has("weekdays", word.lower()) && word.length() > 3);
        return !calendar && !document.lexicon().is("personal", word.lower());
    }

    /** "M25", "N4": a letter and a number name a road, a size or a room. */
    private static boolean isRoad(Word word) {
        String text = word.text();
        return text.length() <= 4 && text.length() > 1 && Character.isLetter(text.charAt(0)) && text.chars().skip(1).allMatch(Character::isDigit);
    }

    /** "(EXCH: ABCD)": where a share is listed. */
    private boolean isTicker(int token) {
        if (!tokens.word(token).isAllCaps() || token == 0) {
            return false;
        }
        String before = tokens.lower(token - 1);
        String behind = tokens.lower(token + 1);
        return before.equals("(") && behind.equals(":") || before.equals(":") && behind.equals(")") && token > 2
                && tokens.word(token - 2).isAllCaps();
    }

    /** Whether a word that begins a sentence would be written small inside one. */
    private boolean isCommon(int token, Sentence sentence) {
        String lower = tokens.lower(token);
        Lexicon lexicon = document.lexicon();
        if (CLOSED.stream().anyMatch(section -> lexicon.is(section, lower))) {
            return !(lower.equals("the") && gazetteer.isPlace("the " + tokens.lower(token + 1)));
        }
        boolean camel = tokens.word(token).text().chars().skip(1).anyMatch(Character::isUpperCase) && !tokens.word(token).isAllCaps();
        if (camel || gazetteer.isPlace(lower) || gazetteer.isKnownOrganisation(lower) || tokens.word(token).isAllCaps() && tokens.word(token).length() <= 6) {
            return false;
        }
        boolean headed = (tokens.lower(token + 1).equals("of") || tokens.lower(token + 1).equals("for"))
                && gazetteer.isOrganisationHead(lower);
        if (headed && (isNameWord(token + 2) || tokens.lower(token + 2).equals("the") && token + 3 < sentence.to() && isNameWord(token + 3))) {
            return false;
        }
        boolean followed = token + 1 < sentence.to() && isNameWord(token + 1) && !tokens.word(token + 1).isQuote();
        if (gazetteer.isGivenName(lower) && followed) {
            return false;
        }
        if (gazetteer.isParticle(lower) && tokens.lower(token + 1).equals("-") && tokens.isGlued(token + 1) && token + 2 < sentence.to() && isNameWord(token + 2)) {
            return false;
        }
        if (followed && (gazetteer.isPlacePrefix(lower) || gazetteer.isOrganisationSuffix(tokens.lower(token + 1)) && tags.is(token, Tag.ADJ) && lower.endsWith("al") && !gazetteer.isDemonym(lower)
                && !gazetteer.isTitle(lower))) {
            return capitals.isMostlySmall(lower) && !capitals.isSeenCapital(lower);
        }
        if (capitals.isSeenCapital(lower)) {
            return capitals.isMostlySmall(lower);
        }
        if (capitals.isMostlySmall(lower)) {
            return !(followed && gazetteer.isTitle(lower));
        }
        if (!gazetteer.isDictionaryWord(lower) && lexicon.form(lower) == null && lower.length() > 2) {
            return tags.is(token, Tag.ADV) || tags.is(token, Tag.VERB) && !followed;
        }
        boolean beforeNoun = !followed && token + 1 < sentence.to() && tags.is(token + 1, Tag.NOUN);
        if (beforeNoun && !gazetteer.isTitle(lower)) {
            return true;
        }
        boolean proper = tags.is(token, Tag.PROPN) || tags.is(token, Tag.NOUN) && followed && !lower.endsWith("s");
        return !proper && !gazetteer.isTitle(lower) || lexicon.form(lower) != null && !followed || lower.endsWith("ly") && !(followed && (lower.equals("daily") || lower.equals("weekly"))) || lower.endsWith("ing") && !followed;
    }

    private int extend(int start, Sentence sentence) {
        int end = start + 1;
        while (end < sentence.to()) {
            int next = joined(start, end, sentence);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** The end of the candidate when what stands at {@code end} belongs to it, else {@code end}. */
    private int joined(int start, int end, Sentence sentence) {
        if (isJoinedParticle(end, sentence)) {
            return end + 3;
        }
        if (isNameWord(end) && !tokens.isGlued(end)) {
            return isShouted(end, sentence) ? end : end + 1;
        }
        int nick = nickname(end, sentence);
        if (nick > end) {
            return nick;
        }
        if (end + 1 >= sentence.to() || !isNameWord(end + 1)) {
            return particle(end, sentence);
        }
        String lower = tokens.lower(end);
        boolean glued = tokens.isGlued(end) && tokens.isGlued(end + 1);
        if (lower.equals("-") && glued && tokens.word(end - 1).length() == 1 && end - start == 1) {
            return end;
        }
        if (lower.equals("-") && glued) {
            boolean places = gazetteer.isPlace(tokens.lower(end - 1)) && gazetteer.isPlace(tokens.lower(end + 1))
                    || gazetteer.isDemonym(tokens.lower(end + 1));
            return places ? end : end + 2;
        }
        if (lower.equals("'") && tokens.isGlued(end) && tokens.lower(end - 1).endsWith("s") && gazetteer.isOrganisationSuffix(tokens.lower(end + 1))
                && gazetteer.isDictionaryWord(tokens.lower(end - 1))) {
            return end + 2;
        }
        if (lower.equals("'s") && tokens.lower(end - 1).endsWith("men") && gazetteer.isOrganisationSuffix(tokens.lower(end + 1))) {
            return end + 2;
        }
        if (lower.equals("&") || lower.equals("'s") && (OWNERS.contains(tokens.lower(end - 1)) || isSaint(start, end))) {
            return end + 2;
        }
        if (lower.equals("for") && gazetteer.isOrganisationHead(tokens.lower(start)) && gazetteer.isTopic(tokens.lower(end + 1))) {
            return end + 2;
        }
        if (lower.equals("of") || lower.equals("for") || lower.equals("on")) {
            return gazetteer.isOrganisationHead(tokens.lower(end - 1)) || lower.equals("of") && gazetteer.isOrganisationSuffix(tokens.lower(end - 1)) && !gazetteer.isCompanyForm(tokens.lower(end - 1))
                    && !gazetteer.isTitle(tokens.lower(end - 1)) ? end + 2 : end;
        }
        if (lower.equals("and")) {
            return joinsByAnd(start, end, sentence) ? end + 2 : end;
        }
        return gazetteer.isParticle(lower) && !document.lexicon().is("preposition", lower) ? end + 2 : end;
    }

    /** "al-Rashidi" behind a given name. */
    private boolean isJoinedParticle(int token, Sentence sentence) {
        return token + 2 < sentence.to() && gazetteer.isParticle(tokens.lower(token)) && !tokens.isGlued(token) && tokens.lower(token + 1).equals("-")
                && tokens.isGlued(token + 1) && tokens.isGlued(token + 2) && isNameWord(token + 2);
    }

    /** A verb in capitals behind a name, as tabloids write them: "Jane Roe SLAMS". */
    private boolean isShouted(int token, Sentence sentence) {
        Word word = tokens.word(token);
        boolean calm = !tokens.word(token - 1).isAllCaps() && word.isAllCaps() && word.length() > 3;
        return calm && token + 1 < sentence.to() && !tokens.word(token + 1).isCapitalised()
                && (gazetteer.isDictionaryWord(word.lower()) || document.lexicon().form(word.lower()) != null);
    }

    /** The end of a name in quotation marks between given name and surname, with the surname: 'Jane "Red" Roe'. */
    private int nickname(int end, Sentence sentence) {
        if (end + 2 >= sentence.to() || !tokens.word(end).isQuote() || !isNameWord(end + 1)) {
            return end;
        }
        int close = tokens.word(end + 2).isQuote() ? end + 2 : end + 3;
        boolean closed = close + 1 < sentence.to() && tokens.word(close).isQuote() && tokens.isGlued(close);
        return closed && isNameWord(close + 1) && !tokens.isGlued(close + 1) ? close + 2 : end;
    }

    /** "of the" inside a name, "St X's", two particles. */
    private int particle(int end, Sentence sentence) {
        boolean room = end + 2 < sentence.to() && isNameWord(end + 2);
        if (room && tokens.lower(end).equals("of") && tokens.lower(end + 1).equals("the") && (gazetteer.isOrganisationHead(tokens.lower(end - 1))
                || gazetteer.isOrganisationSuffix(tokens.lower(end - 1)))) {
            return end + 3;
        }
        if (room && gazetteer.isParticle(tokens.lower(end)) && gazetteer.isParticle(tokens.lower(end + 1)) && !tokens.lower(end).equals("y")) {
            return end + 3;
        }
        return isSaint(end - 2, end) && tokens.lower(end).equals("'s") ? end + 1 : end;
    }

    /** Whether the name that ends before a token is that of a saint, whose "'s" belongs to it. */
    private boolean isSaint(int start, int end) {
        return end - start == 2 && start >= 0 && (tokens.lower(start).equals("st") || tokens.lower(start).equals("st."));
    }

    /** "Food and Drug Administration", "Department of Health and Social Care": what follows is no name of its own. */
    private boolean joinsByAnd(int start, int end, Sentence sentence) {
        String left = tokens.lower(end - 1);
        if (!gazetteer.isTopic(left) && !gazetteer.isTopic(tokens.lower(end + 1))) {
            return false;
        }
        if (gazetteer.isPlace(left) || gazetteer.isGivenName(tokens.lower(end + 1)) || gazetteer.isGivenName(tokens.lower(start))
                || gazetteer.isPlace(tokens.lower(end + 1)) || tokens.word(end + 1).isAllCaps()) {
            return false;
        }
        boolean headed = false;
        for (int i = start; i < end; i++) {
            headed |= (tokens.lower(i).equals("of") || tokens.lower(i).equals("for")) && i > start
                    && gazetteer.isOrganisationHead(tokens.lower(i - 1));
        }
        int last = end + 1;
        while (last + 1 < sentence.to() && isNameWord(last + 1)) {
            last++;
        }
        boolean ends = last > end + 1 && gazetteer.isOrganisationSuffix(tokens.lower(last)) && end - start <= 2
                && !gazetteer.isOrganisationSuffix(left);
        return headed && !gazetteer.isOrganisationHead(tokens.lower(end + 1)) || ends;
    }
}
