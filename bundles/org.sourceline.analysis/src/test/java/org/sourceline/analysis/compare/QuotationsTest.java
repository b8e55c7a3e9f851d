package org.sourceline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.analysis.compare.difference.Difference.WordEdit;
import org.sourceline.analysis.compare.difference.Difference.WordEdit.Change;
import org.sourceline.core.model.RelationBody;

/** What counts as word for word, and what as an alteration. */
class QuotationsTest {

    private static final String HEAD = "GULL POINT (Fennmark) - The keeper of the Gull Point lighthouse wrote a letter to the harbour board in May, Fennmark has seen it.\n\n";

    private static List<String> quotes(String origin, String quoting) {
        return Compared.texts(HEAD + origin, "According to Fennmark, a letter was written to the harbour board of Gull Point.\n\n" + quoting).links("quotes");
    }

    private static List<FoundLink> altered(String origin, String quoting) {
        return Compared.texts(HEAD + origin, "According to Fennmark, a letter was written to the harbour board of Gull Point.\n\n" + quoting).comparison().links()
                .stream().filter(found -> found.link().annotation().body() instanceof RelationBody body
                        && body.relation().equals("altersQuote")).toList();
    }

    @Test
    void whiteSpaceMarksDashesAndTheFirstLetterDoNotCount() {
        assertEquals(List.of("b.txt: The lamp \u2013 an old one \u2013 hasn\u2019t turned since Easter | a.txt: the lamp -- an old one -- hasn't turned since Easter"),
                quotes("Keeper Odo Marsh wrote that \"the lamp -- an old one -- hasn't turned\nsince Easter.\"\n",
                        "\u201cThe lamp \u2013 an old one \u2013 hasn\u2019t turned since Easter,\u201d keeper Odo Marsh wrote.\n"));
    }

    @Test
    void theWordsMayBeAnyOfTheOtherText() {
        assertEquals(List.of("b.txt: nobody had cleaned the lenses for years | a.txt: nobody had cleaned the lenses for years"),
                quotes("The report says nobody had cleaned the lenses for years.\n", "Fennmark wrote that \"nobody had cleaned the lenses for years.\"\n"));
    }

    @Test
    void insertionsInBracketsAndEllipsesAreAllowed() {
        assertEquals(1, quotes("\"The old lamp in the tower has not turned since Easter and they know it,\" Marsh said.\n",
                "\"[T]he old lamp [at Gull Point] has not turned ... and they know it,\" Marsh said.\n").size());
    }

    @Test
    void anAttributionMayInterruptOnEitherSide() {
        assertEquals(1, quotes("\"If the board wants light,\" Marsh wrote, \"it should send me a lamp that turns.\"\n",
                "\"If the board wants light, it should send me a lamp that turns,\" Marsh wrote.\n").size());
        assertEquals(2, quotes("\"If the board wants light, it should send me a lamp that turns,\" Marsh wrote.\n",
                "\"If the board wants light,\" Marsh wrote, \"it should send me a lamp that turns.\"\n").size());
    }

    @Test
    void aFewCommonWordsAreNoQuotation() {
        assertEquals(List.of(), quotes("Marsh said it was \"out of order.\"\n", "The mayor said the debate was \"out of order.\"\n"));
    }

    @Test
    void changedWordsAreToldOneByOne() {
        List<FoundLink> found = altered("\"The lamp in the tower has not turned since Easter,\" Marsh wrote.\n",
                "\"The lamp in the tower has hardly turned since Easter,\" Marsh wrote.\n");
        assertEquals(1, found.size());
        Difference.Wording wording = (Difference.Wording) found.getFirst().differences().getFirst();
        assertEquals(List.of(new WordEdit(Change.KEPT, "the lamp in the tower has"), new WordEdit(Change.DROPPED, "not"), new WordEdit(Change.ADDED, "hardly"),
                new WordEdit(Change.KEPT, "turned since easter")), wording.edits());
    }

    @Test
    void anotherQuotationIsNoAlteration() {
        assertEquals(List.of(), altered("\"The lamp in the tower has not turned since Easter,\" Marsh wrote.\n",
                "\"The boats in the harbour have not sailed in weeks,\" Marsh wrote.\n"));
    }

    @Test
    void wordsSaidToSomebodyElseAreAltered() {
        List<FoundLink> found = altered("Marsh told the harbour master that he had \"no oil left for the lamp.\"\n",
                "The board was warned, Fennmark wrote: Marsh told a friend that he had \"no oil left for the lamp.\"\n");
        assertEquals(1, found.size());
        Difference.Frame frame = (Difference.Frame) found.getFirst().differences().getFirst();
        assertEquals("a friend", frame.from());
        assertEquals("the harbour master", frame.to());
    }

    @Test
    void theSameAddresseeByAnotherWordIsNotAltered() {
        assertEquals(List.of(), altered("Marsh told the police that he had \"no oil left for the lamp.\"\n",
                "Marsh told police he had \"no oil left for the lamp.\"\n"));
        assertEquals(List.of(), altered("Marsh told his lawyer that he had \"no oil left for the lamp.\"\n",
                "Marsh told an attorney that he had \"no oil left for the lamp.\"\n"));
    }

    @Test
    void whatOnlyHasTheSameFrameIsNoAlteration() {
        assertEquals(List.of(), altered("\"He sat down one evening and typed in the letters,\" a pilot said.\n", "\"They sat down one evening and filled in the answers,\" a mother said.\n"));
    }
}
