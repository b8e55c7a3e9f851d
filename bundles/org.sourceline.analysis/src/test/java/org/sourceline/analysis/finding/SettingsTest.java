package org.sourceline.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.analysis.finding.Finding.Severity;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.SourceKind;

class SettingsTest {

    @TempDir
    Path folder;

    private static Desk desk() {
        Desk desk = new Desk("a.txt", "Port closes\n\nThe harbour was closed at noon, it is said. It is said that it will open.\n");
        desk.add(desk.says(SourceKind.UNATTRIBUTED, "", "it is said", ""), "The harbour was closed at noon");
        desk.add(desk.says(SourceKind.UNATTRIBUTED, "", "It is said", ""), "it will open");
        return desk;
    }

    @Test
    void aFileSwitchesRulesOffAndChangesTheirSeverity() {
        RuleSettings settings = RuleSettings.parse(List.of("# ours", "", "claim-without-source = error", "only-anonymous=OFF")).settings();
        assertEquals(List.of(Severity.ERROR, Severity.ERROR), desk().all(settings).open().stream().map(Finding::severity).toList());
        assertEquals(Optional.empty(), settings.severity(new OnlyAnonymous()));
        RuleSettings off = RuleSettings.parse(List.of("claim-without-source = off")).settings();
        assertEquals(List.of(), desk().all(off).open());
    }

    @Test
    void aCaseGoesBeforeThePreferences() {
        RuleSettings preferences = RuleSettings.parse(List.of("claim-without-source = off", "contradicted = info")).settings();
        RuleSettings both = preferences.under(RuleSettings.parse(List.of("claim-without-source = error")).settings());
        assertEquals(Optional.of(Severity.ERROR), both.severity(new ClaimWithoutSource()));
        assertEquals(Optional.of(Severity.INFO), both.severity(new Contradicted()));
    }

    @Test
    void aLineThatSaysNothingIsLeftOutAndNamed() {
        RuleSettings.Read read = RuleSettings.parse(List.of("contradicted = off", "contradicted: info", "= error", "copy-of-another = loud"));
        assertEquals(List.of(2, 3, 4), read.problems().stream().map(RuleSettings.Problem::line).toList());
        assertEquals(Optional.empty(), read.settings().severity(new Contradicted()));
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Files.write(folder.resolve(RuleSettings.FILE), new byte[] {'a', (byte) 0xff, (byte) 0xfe});
        IOException problem = assertThrows(IOException.class, () -> RuleSettings.ofCase(folder));
        assertTrue(String.valueOf(problem.getMessage()).contains(RuleSettings.FILE), problem.toString());
        assertEquals(RuleSettings.NONE, RuleSettings.ofCase(folder.resolve("none")).settings());
    }

    @Test
    void aDismissalHoldsForOneFindingAndIsListed() {
        Desk desk = desk();
        Finding first = desk.all(RuleSettings.NONE).open().getFirst();
        Annotation note = desk.add(Dismissal.once(first.rule(), first.subject(), "A figure of speech."), "The harbour was closed at noon");
        Findings findings = desk.all(RuleSettings.NONE);
        assertEquals(1, findings.open().size());
        assertEquals(List.of(first), findings.dismissed().stream().map(Findings.DismissedFinding::finding).toList());
        assertEquals("A figure of speech.", findings.dismissed().getFirst().dismissal().reason());
        assertEquals(note.id(), findings.dismissed().getFirst().dismissal().annotation().id());
    }

    @Test
    void aRuleIsDismissedForAnArticle() {
        Desk desk = desk();
        desk.add(Dismissal.wholeRule(ClaimWithoutSource.ID, "A fairy tale."), "Port closes");
        assertEquals(List.of(), desk.all(RuleSettings.NONE).open());
        assertEquals(2, desk.all(RuleSettings.NONE).dismissed().size());
    }

    @Test
    void anOrdinaryNoteDismissesNothing() {
        Desk desk = desk();
        desk.add(new NoteBody("claim-without-source"), "The harbour was closed at noon");
        assertEquals(2, desk.all(RuleSettings.NONE).open().size());
    }
}
