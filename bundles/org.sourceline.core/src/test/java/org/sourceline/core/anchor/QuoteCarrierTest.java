package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.Placement.Reason;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.SourceText;

/** Where passages are said to be of which only the quotes are known. */
class QuoteCarrierTest {

    private static final String PATH = "articles/ferry.txt";
    private static final String OLD = """
            The ferry runs every hour until ten. Tomas Rell bought it from an uncle who had moved to the hills for good.
            He pays the town a small fee for the landing and keeps whatever is left at the end of the week for the paint.
            A clerk now writes them down in a green book that lies open on the sill of the gate house for any child to read.
            """;

    private static Passage passage(String words) {
        int at = OLD.indexOf(words);
        return new SourceText(OLD).passage(PATH, new TextSpan(at, at + words.length()));
    }

    private static Placement place(Passage passage, String now, Passage... others) {
        return QuoteCarrier.of(new SourceText(now), Stream.concat(Stream.of(passage), Stream.of(others)).toList()).place(passage);
    }

    private static void assertSure(AnchorState state, int start, String words, Passage passage, String now) {
        assertEquals(Placement.sure(state, new TextSpan(start, start + words.length())), place(passage, now));
        assertEquals(words, now.substring(start, start + words.length()));
    }

    private static void assertReview(Reason reason, Optional<String> words, Placement placed, String now) {
        assertEquals(AnchorState.REVIEW, placed.state(), placed.toString());
        assertEquals(reason, placed.reason());
        assertEquals(words, placed.place().map(span -> span.of(now)));
    }

    @Test
    void wordsWithTheirContextAreFoundWhereverTheyStand() {
        String now = "Corrected.\n" + OLD;
        assertSure(AnchorState.EXACT, now.indexOf("small"), "small fee", passage("small fee"), now);
        assertSure(AnchorState.EXACT, now.indexOf("mall"), "mall f", passage("mall f"), now);
        assertSure(AnchorState.EXACT, now.indexOf(" small"), " small ", passage(" small "), now);
        String wrapped = now.replace("a small", "a\nsmall");
        assertSure(AnchorState.ALIGNED, wrapped.indexOf("small"), "small fee", passage("small fee"), wrapped);
        assertSure(AnchorState.ALIGNED, wrapped.indexOf("town"), "town a\nsmall fee", passage("town a small fee"), wrapped);
        assertSure(AnchorState.ALIGNED, wrapped.indexOf("mall"), "mall f", passage("mall f"), wrapped);
    }

    @Test
    void atTheEdgesOfTheTextItStaysThere() {
        assertSure(AnchorState.EXACT, 0, "The ferry", passage("The ferry"), OLD + "More.\n");
        assertReview(Reason.AMBIGUOUS, Optional.empty(), place(passage("The ferry"), "More.\n" + OLD), OLD);
        String last = "any child to read.\n";
        assertSure(AnchorState.EXACT, OLD.length() - last.length() + 6, last, passage(last), "More.\n" + OLD);
        assertReview(Reason.AMBIGUOUS, Optional.empty(), place(passage(last), OLD + "More.\n"), OLD);
    }

    @Test
    void aQuoteWithLittleContextIsShownAndNotAttached() {
        Passage bare = new Passage(PATH, new TextSpan(60, 69), "small fee", "", "");
        assertReview(Reason.SURROUNDINGS, Optional.of("small fee"), place(bare, OLD), OLD);
        Passage five = new Passage(PATH, new TextSpan(60, 69), "small fee", "s the town a ", " for the landing an");
        assertEquals(AnchorState.EXACT, place(five, OLD).state(), "six whole words of 29 letters");
        Passage four = new Passage(PATH, new TextSpan(60, 69), "small fee", "s the town a ", " for the la");
        assertEquals(AnchorState.REVIEW, place(four, OLD).state());
        assertReview(Reason.NO_OLD_TEXT, Optional.empty(), place(new Passage(PATH, new TextSpan(3, 5), "  ", "", ""), OLD), OLD);
    }

    @Test
    void aTwinOfTheWordsMakesItUncertain() {
        String twice = OLD + OLD;
        assertReview(Reason.AMBIGUOUS, Optional.empty(), place(passage("small fee"), twice), twice);
        String sameBefore = OLD + "They left for good. He pays the town a small fee in kind.\n";
        assertReview(Reason.AMBIGUOUS, Optional.empty(), place(passage("small fee"), sameBefore), sameBefore);
        String sameBehind = OLD + "There was once a small fee for the landing and keeps went up.\n";
        assertReview(Reason.AMBIGUOUS, Optional.empty(), place(passage("small fee"), sameBehind), sameBehind);
        String other = OLD + "There was no small fee in kind.\n";
        assertEquals(AnchorState.EXACT, place(passage("small fee"), other).state());
    }

    @Test
    void aTwinInTheOldTextMakesItUncertainToo() {
        String old = OLD + "They left for good. He pays the town a small fee in kind.\n";
        int second = old.lastIndexOf("small fee");
        Passage twin = new SourceText(old).passage(PATH, new TextSpan(second, second + 9));
        assertReview(Reason.AMBIGUOUS, Optional.empty(), place(passage("small fee"), OLD, twin), OLD);
    }

    @Test
    void whatIsFoundWithTheContextOfOneSideIsShown() {
        String before = OLD.replace("fee for the landing", "fee in kind each month");
        assertReview(Reason.SURROUNDINGS, Optional.of("small fee"), place(passage("small fee"), before), before);
        String behind = OLD.replace("pays the town", "owes his aunt");
        assertReview(Reason.SURROUNDINGS, Optional.of("small fee"), place(passage("small fee"), behind), behind);
        String neither = behind.replace("fee for the landing", "fee in kind each month");
        assertReview(Reason.SURROUNDINGS, Optional.of("small fee"), place(passage("small fee"), neither), neither);
        String both = "Long ago they left for good. He pays the town a small fee in kind.\nYes, so owes his aunt a small fee for the landing and keeps quiet.\n";
        assertReview(Reason.AMBIGUOUS, Optional.empty(), place(passage("small fee"), both), both);
    }

    @Test
    void aLongerPassageOfWhichSomeLettersAreOthersIsShown() {
        String now = OLD.replace("pays the town a small fee", "paid the town one small fee").replace("The ferry runs", "A ferry ran");
        assertReview(Reason.CHANGED, Optional.of("paid the town one small fee for the landing"), place(passage("pays the town a small fee for the landing"), now), now);
        assertEquals(Placement.orphan(), place(passage("The ferry runs"), now), "too short to tell");
        assertEquals(Placement.orphan(), place(passage("pays the town a small fee for the landing"), "Nothing of the kind was ever written here by anybody.\n"));
    }

    @Test
    void passagesThatChangedPlacesAreForReview() {
        String first = "The ferry runs every hour until ten. Tomas Rell bought it from an uncle who had moved to the hills for good.\n";
        String now = OLD.replace(first, "") + first;
        Passage rell = passage("Rell");
        Passage rest = passage("whatever is left");
        assertReview(Reason.NO_OLD_TEXT, Optional.of("Rell"), place(rell, now, rest), now);
        assertReview(Reason.NO_OLD_TEXT, Optional.of("whatever is left"), place(rest, now, rell), now);
        assertEquals(AnchorState.EXACT, place(rest, now, rell, passage("green book")).state(), "two of three are in order");
        assertEquals(AnchorState.REVIEW, place(rell, now, rest, passage("green book")).state());
    }

    @Test
    void whereMostPassagesAreGoneTheTextMayBeAnother() {
        List<Passage> gone = new ArrayList<>();
        for (String words : List.of("xylophone", "marmalade", "zeppelin")) {
            gone.add(new Passage(PATH, new TextSpan(5, 5 + words.length()), words, "", ""));
        }
        Passage fee = passage("small fee");
        assertEquals(AnchorState.EXACT, place(fee, OLD, gone.getFirst()).state(), "half are there");
        assertReview(Reason.OTHER_TEXT, Optional.of("small fee"), place(fee, OLD, gone.get(0), gone.get(1)), OLD);
    }

    @Test
    void aPassageOfWhichNothingWasToldBeforeIsForReview() {
        QuoteCarrier carrier = QuoteCarrier.of(new SourceText(OLD), List.of());
        assertReview(Reason.NO_OLD_TEXT, Optional.of("small fee"), carrier.place(passage("small fee")), OLD);
    }
}
