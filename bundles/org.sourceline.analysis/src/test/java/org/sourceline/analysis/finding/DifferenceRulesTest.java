package org.sourceline.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.analysis.casework.CaseArticle;
import org.sourceline.analysis.casework.OpenedCase;

/** The rules that look at what the comparison finds in two articles: where they find something, and where they must not. */
class DifferenceRulesTest {

    private static final String HEAD = """
            Quarry blasted rock near school

            March 3, 2031

            HALVERD (Tidewire) - The quarry of Halverd blasted rock within sight of a school in May, according to a letter seen by Tidewire.

            The manager of the quarry, Petra Vanstone, told the site engineer that the blast was "louder than we had ever planned for."

            "We closed the windows and went on with the lesson," Ottoline Frey, a teacher, said.

            """;
    private static final String WIRE = HEAD + """
            The Mining Office measured 41 decibels in the school yard in May, its report shows.
            """;

    @TempDir
    private Path folder;

    /** What a rule says of an article beside that of the agency. */
    private List<String> messages(FindingRule rule, String text) throws IOException {
        return found(rule, """
                Questions for Halverd quarry

                By Ruben Askew

                The Orvale Gazette

                March 5, 2031

                Nobody was hurt, a clerk told the Orvale Gazette. Tidewire reported on Monday that the quarry of Halverd blasted rock within sight of a school.

                """ + text + "\n", "paper.txt");
    }

    private List<String> found(FindingRule rule, String text, String asked) throws IOException {
        List<Path> files = List.of(folder.resolve("paper.txt"), folder.resolve("wire.txt"));
        Files.writeString(files.get(0), text);
        Files.writeString(files.get(1), WIRE);
        OpenedCase opened = OpenedCase.of(files, () -> false);
        CaseArticle article = opened.articles().stream().filter(one -> one.path().endsWith(asked)).findFirst().orElseThrow();
        return opened.findings(article, List.of(rule), RuleSettings.NONE).open().stream().map(Finding::message).toList();
    }

    @Test
    void changedWordsOfAQuotationAreFound() throws IOException {
        assertEquals(List.of("The quoted words are other ones in “Quarry blasted rock near school”: there “we”, here “anyone”."),
                messages(new AlteredQuotation(), "Petra Vanstone wrote that the blast was \"louder than anyone had ever planned for.\""));
    }

    @Test
    void otherMarksAndBracketsAreNoChangeOfAQuotation() throws IOException {
        assertEquals(List.of(), messages(new AlteredQuotation(), "Petra Vanstone wrote that the blast was “louder than we had ever [been told or] planned for”."));
    }

    @Test
    void anotherAddresseeIsFound() throws IOException {
        assertEquals(List.of("Another is given for these words than in “Quarry blasted rock near school”: here “a cousin”, there “the site engineer”."),
                messages(new SourceDescribedAnew(), "Petra Vanstone told a cousin that the blast was \"louder than we had ever planned for.\""));
    }

    @Test
    void theSameAddresseeIsLeftAlone() throws IOException {
        assertEquals(List.of(), messages(new SourceDescribedAnew(),
                "Petra Vanstone told an engineer that the blast was \"louder than we had ever planned for.\""));
    }

    @Test
    void anotherSpeakerIsFound() throws IOException {
        assertEquals(List.of("Another is given for these words than in “Quarry blasted rock near school”: here “Jorid Helle”, there “Ottoline Frey”."),
                messages(new SourceDescribedAnew(), "\"We closed the windows and went on with the lesson,\" Jorid Helle, another teacher, said."));
    }

    @Test
    void theSameSpeakerAndOneWithoutANameAreLeftAlone() throws IOException {
        assertEquals(List.of(), messages(new SourceDescribedAnew(), "\"We closed the windows and went on with the lesson,\" teacher Ottoline Frey told the agency."));
        assertEquals(List.of(), messages(new SourceDescribedAnew(), "\"We closed the windows and went on with the lesson,\" a teacher said."));
    }

    @Test
    void anotherNumberIsFound() throws IOException {
        assertEquals(List.of("Differs from “Quarry blasted rock near school”: here “14 decibels”, there “41 decibels”."),
                messages(new DifferentFigure(), "The Mining Office measured 14 decibels in the school yard in May, an official said."));
    }

    @Test
    void anotherNumberIsToldOnce() throws IOException {
        assertEquals(List.of(), messages(new Contradicted(), "The Mining Office measured 14 decibels in the school yard in May, an official said."));
        assertEquals(1, messages(new Contradicted(), "The Mining Office never measured anything in the school yard, an official said.").size());
    }

    @Test
    void theSameNumberIsLeftAlone() throws IOException {
        assertEquals(List.of(), messages(new DifferentFigure(), "The Mining Office measured forty-one decibels in the school yard in May, an official said."));
        assertEquals(List.of(), messages(new DifferentFigure(), "The Mining Office measured 41 decibels in the school yard in May, an official said."));
    }

    @Test
    void anOriginIsNotLinkedWhereNothingOfTheClaimStandsThere() throws IOException {
        assertEquals(1, messages(new OriginNotLinked(), "Tidewire reported that the mayor of Halverd owns a third of the shares.").size());
    }

    @Test
    void aLinkWithinAClaimLeadsForTheWholeOfIt() throws IOException {
        assertEquals(List.of(), messages(new OriginNotLinked(),
                "\"We closed the windows and went on with the lesson,\" Ottoline Frey said, according to Tidewire."));
    }

    @Test
    void aCopyIsFoundInTheArticleThatIsOne() throws IOException {
        String copy = WIRE.replace("March 3, 2031", "March 4, 2031") + "\nCopyright 2031 Harbour Courier. All rights reserved.\n";
        assertEquals(List.of("The article is a copy of “Quarry blasted rock near school”."), found(new CopyOfAnother(), copy, "paper.txt"));
        assertEquals(List.of(), found(new CopyOfAnother(), copy, "wire.txt"));
    }

    @Test
    void anArticleThatQuotesIsNoCopy() throws IOException {
        assertEquals(List.of(), messages(new CopyOfAnother(), "\"We closed the windows and went on with the lesson,\" Ottoline Frey said."));
    }
}
