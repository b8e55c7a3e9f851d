package org.sourceline.ui.tests.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;
import org.sourceline.ui.tests.NoErrorLogged;

@ExtendWith(NoErrorLogged.class)
class KeysTest {

    @TempDir
    private Path folder;
    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.open(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void makes(char key, String words, EntityKind kind) throws Exception {
        bench.mark(words);
        bench.press(key);
        assertEquals(kind, bench.entity().kind(), bench.said());
        assertEquals(words, bench.selectedWords());
        assertEquals(Status.MANUAL, bench.selected().annotation().status());
        assertTrue(bench.said().contains("Made"), bench.said());
        String label = bench.undoLabel();
        assertTrue(label.startsWith("Make ") && label.contains("“" + words + "”"), label);
        bench.undo();
        assertTrue(bench.mine().isEmpty());
        bench.redo();
        assertEquals(1, bench.mine().size());
        bench.undo();
    }

    @Test
    void lettersMakeEntitiesOfWhatIsMarked() throws Exception {
        makes('p', "Jonas Reth", EntityKind.PERSON);
        makes('o', "Quayline", EntityKind.ORGANISATION);
        makes('l', "Lowport", EntityKind.PLACE);
        makes('m', "$3.1 million", EntityKind.MONEY);
        makes('d', "2031-03-04", EntityKind.DATE);
        assertFalse(bench.editor().isDirty(), "all was undone");
    }

    @Test
    void withoutAMarkTheWordOrTheSentenceIsTaken() {
        bench.caret("Lowport");
        bench.press('l');
        assertEquals("Lowport", bench.selectedWords());
        bench.caret("denied it");
        bench.press('c');
        assertEquals("Quayline denied it had shared any file.", bench.selectedWords());
        assertEquals(SourceKind.UNATTRIBUTED, bench.claim().sourceKind());
        bench.caret("paid $3");
        bench.press('h');
        assertTrue(bench.selected().annotation().body() instanceof HighlightBody);
        assertTrue(bench.selectedWords().startsWith("It paid"), bench.selectedWords());
    }

    @Test
    void aMentionUnderTheCaretIsTakenWhole() {
        bench.suggest(bench.mention(EntityKind.PERSON, "Ilse Varga"));
        bench.caret("Ilse Varga");
        bench.press('o');
        assertEquals("Ilse Varga", bench.selectedWords());
        assertEquals(EntityKind.ORGANISATION, bench.entity().kind());
        assertEquals(Status.ACCEPTED, bench.selected().annotation().status());
        assertEquals("Change Person “Ilse Varga” to Organisation", bench.undoLabel());
    }

    @Test
    void aFieldOverTheTextTakesLettersAsLetters() {
        bench.mark("Lowport");
        StyledText text = bench.editor().textWidget();
        Text field = new Text(text.getParent(), SWT.SINGLE);
        field.notifyListeners(SWT.FocusIn, new Event());
        bench.press('l');
        assertTrue(bench.mine().isEmpty(), bench.said());
        field.dispose();
        text.notifyListeners(SWT.FocusIn, new Event());
        bench.press('l');
        assertEquals(1, bench.mine().size());
    }

    @Test
    void amountsAreRead() {
        bench.mark("$3.1 million");
        bench.press('m');
        assertEquals(new EntityValue.Money("3.1e6", "USD", false), bench.entity().value());
    }

    @Test
    void notesAndTagsAskForTheirText() {
        bench.mark("shared any file");
        bench.press('n');
        enter("check the file list");
        assertEquals(new NoteBody("check the file list"), bench.selected().annotation().body());
        bench.mark("hand over names");
        bench.press('t');
        enter("privacy");
        assertEquals(new TagBody("privacy"), bench.selected().annotation().body());
    }

    private static void enter(String words) {
        Text text = Bench.inPopup(Text.class);
        text.setText(words);
        Bench.press(text, SWT.CR, 0);
    }

    @Test
    void acceptAndRejectGoOnToTheNextSuggestion() throws Exception {
        Annotation reth = bench.mention(EntityKind.PERSON, "Jonas Reth");
        Annotation varga = bench.mention(EntityKind.PERSON, "Ilse Varga");
        Annotation lowport = bench.mention(EntityKind.PLACE, "Lowport");
        bench.suggest(reth, varga, lowport);
        bench.caret("Jonas Reth");
        bench.press('a');
        assertEquals("Accept Person “Jonas Reth”", bench.undoLabel());
        assertEquals(varga.id(), bench.selected().id());
        assertTrue(bench.said().contains("Accepted Person “Jonas Reth”"), bench.said());
        bench.press('r');
        assertEquals(lowport.id(), bench.selected().id());
        Anchored rejected = bench.sets().all().stream().filter(one -> one.annotation().status() == Status.REJECTED).findFirst().orElseThrow();
        assertEquals(varga.body(), rejected.annotation().body());
        assertEquals(varga.target(), rejected.annotation().target());
        bench.press('a');
        assertTrue(bench.said().contains("No suggestions are left"), bench.said());
        assertEquals(2, bench.mine().size());
        bench.undo();
        bench.undo();
        bench.undo();
        assertFalse(bench.editor().isDirty());
    }

    @Test
    void keysStepThroughAnnotationsAndSuggestions() {
        bench.suggest(bench.mention(EntityKind.PERSON, "Jonas Reth"), bench.mention(EntityKind.PERSON, "Ilse Varga"));
        bench.mark("2031-03-04");
        bench.press('d');
        bench.caret("Port lender");
        bench.press('.');
        assertEquals("Jonas Reth", bench.selectedWords());
        bench.press('.');
        assertEquals("Ilse Varga", bench.selectedWords());
        bench.press('.');
        assertEquals("Jonas Reth", bench.selectedWords(), "around");
        bench.press(',');
        assertEquals("Ilse Varga", bench.selectedWords());
        bench.press('[');
        assertEquals("2031-03-04", bench.selectedWords());
        bench.press(']');
        assertEquals("Ilse Varga", bench.selectedWords());
        Bench.rest();
        bench.press(SWT.ESC);
        assertTrue(bench.session().selected().isEmpty());
    }

    @Test
    void aKindIsPickedByOneLetter() {
        bench.mark("Quayline");
        bench.press('p');
        bench.press('k');
        Bench.press(Bench.inPopup(Table.class), 'e', 0);
        assertEquals(EntityKind.EVENT, bench.entity().kind());
        assertEquals("Change Person “Quayline” to Event", bench.undoLabel());
    }

    @Test
    void aStanceIsPickedByOneLetter() {
        bench.mark("shared any file");
        bench.press('c');
        bench.press('y');
        Bench.press(Bench.inPopup(Table.class), 'd', 0);
        assertEquals(Stance.DENIES, bench.claim().stance());
    }

    @Test
    void sourceAndCueAreMarked() {
        bench.suggest(bench.mention(EntityKind.PERSON, "Ilse Varga"));
        bench.mark("“Nobody asked us,”");
        bench.press('c');
        Anchored claim = bench.selected();
        bench.mark("Ilse Varga");
        bench.press('s');
        assertEquals(claim.id(), bench.selected().id());
        assertEquals(SourceKind.NAMED_PERSON, bench.claim().sourceKind());
        assertEquals("ilse-varga", bench.claim().sourceEntity());
        bench.caret("said Ilse");
        bench.press('u');
        assertEquals("said", bench.claim().cue().getFirst().exact());
        bench.mark("“It was no secret.”");
        bench.press('f');
        assertEquals("“Nobody asked us,”|“It was no secret.”", bench.selectedWords());
        bench.caret("It was no");
        bench.press('f', SWT.SHIFT);
        assertEquals("“Nobody asked us,”", bench.selectedWords());
    }

    @Test
    void edgesMoveByWordAndCharacter() {
        bench.mark("Jonas");
        bench.press('p');
        bench.press('e');
        assertEquals("Jonas Reth", bench.selectedWords());
        assertEquals("jonas-reth", bench.entity().entity(), "the name follows");
        bench.press('b');
        assertEquals("to Jonas Reth", bench.selectedWords());
        bench.press('b', SWT.SHIFT);
        bench.press('e', SWT.SHIFT);
        assertEquals("Jonas", bench.selectedWords());
        bench.press('e', SWT.CTRL | SWT.ALT);
        assertEquals("Jonas R", bench.selectedWords());
        bench.press('e', SWT.CTRL | SWT.ALT | SWT.SHIFT);
        bench.press('b', SWT.CTRL | SWT.ALT | SWT.SHIFT);
        assertEquals("onas", bench.selectedWords());
        bench.press('b', SWT.CTRL | SWT.ALT);
        assertEquals("Jonas", bench.selectedWords());
        assertEquals("Widen Person “onas”", bench.undoLabel());
    }

    @Test
    void twoAnnotationsAreRelated() {
        bench.mark("shared any file");
        bench.press('c');
        Anchored first = bench.selected();
        bench.press('x');
        assertTrue(bench.said().contains("will be related"), bench.said());
        bench.mark("hand over names");
        bench.press('c');
        Anchored second = bench.selected();
        bench.press('x');
        Bench.press(Bench.inPopup(Table.class), 't', 0);
        RelationBody relation = bench.mine().stream().map(one -> one.annotation().body()).filter(RelationBody.class::isInstance)
                .map(RelationBody.class::cast).findFirst().orElseThrow();
        assertEquals("contradicts", relation.relation());
        assertEquals(first.id(), relation.from().annotation());
        assertEquals(second.id(), relation.to().annotation());
    }

    @Test
    void deleteTakesAway() throws Exception {
        bench.mark("Quayline");
        bench.press('o');
        bench.press(SWT.DEL);
        assertTrue(bench.mine().isEmpty());
        assertEquals("Delete Organisation “Quayline”", bench.undoLabel());
        bench.undo();
        assertEquals(1, bench.mine().size());
    }

    @Test
    void aKeyThatCannotWorkSaysWhy() {
        bench.caret("shared any");
        bench.press('a');
        assertTrue(bench.said().contains("No annotation is selected"), bench.said());
        bench.press('s');
        assertTrue(bench.said().contains("No claim is selected"), bench.said());
        bench.mark("Quayline");
        bench.press('o');
        bench.press('a');
        assertTrue(bench.said().contains("This is no suggestion"), bench.said());
        bench.press('o');
        assertTrue(bench.said().contains("annotated so already"), bench.said());
        bench.press(']');
        assertFalse(bench.said().contains("annotated so already"), "what was refused is past: " + bench.said());
        assertEquals(1, bench.mine().size());
    }

    @Test
    void commandsAreEnabledByWhatIsSelected() {
        bench.suggest(bench.mention(EntityKind.PERSON, "Ilse Varga"), bench.claim("It was no secret"));
        Map<String, Boolean> onNothing = Map.of("accept", false, "changeKind", false, "changeStance", false, "makePerson", true, "legend", true);
        bench.caret("shared any");
        onNothing.forEach((verb, enabled) -> assertEquals(enabled, isEnabled(verb), verb));
        bench.caret("Ilse Varga");
        Map.of("accept", true, "changeKind", true, "changeStance", false, "reject", true)
                .forEach((verb, enabled) -> assertEquals(enabled, isEnabled(verb), verb));
        bench.caret("was no secret");
        Map.of("changeKind", false, "changeStance", true, "setCue", true).forEach((verb, enabled) -> assertEquals(enabled, isEnabled(verb), verb));
        bench.sets().close(bench.sets().active().orElseThrow());
        assertFalse(isEnabled("makePerson"), "no set takes it");
    }

    private static boolean isEnabled(String verb) {
        var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.sourceline.ui.annotate." + verb);
        command.setEnabled(PlatformUI.getWorkbench().getService(IHandlerService.class).getCurrentState());
        return command.isEnabled();
    }

    @Test
    void theLegendOpensAndClosesWithAnyKey() {
        bench.press('?');
        var label = Bench.inPopup(Label.class);
        var shell = label.getShell();
        Bench.press(shell, 'q', 0);
        assertTrue(shell.isDisposed() || !shell.isVisible());
    }

    @Test
    void aSurnameIsThePersonNamedBefore() {
        bench.mark("Jonas Reth");
        bench.press('p');
        bench.mark("Ilse Varga");
        bench.press('p');
        EntityBody varga = bench.entity();
        bench.mark("Varga");
        bench.press('p');
        assertEquals(varga.entity(), bench.entity().entity());
        assertNull(bench.entity().value());
    }
}
