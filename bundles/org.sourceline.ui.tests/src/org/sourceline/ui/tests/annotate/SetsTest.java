package org.sourceline.ui.tests.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Annotation;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

@ExtendWith(NoErrorLogged.class)
class SetsTest {

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

    private String active() {
        return bench.sets().active().orElse("");
    }

    private void run(String verb) throws Exception {
        bench.editor().getSite().getPage().activate(bench.editor());
        bench.editor().getSite().getService(IHandlerService.class).executeCommand("org.sourceline.ui.sets." + verb, null);
    }

    private void save() {
        bench.editor().doSave(null);
        Poller.until("the set to be saved", () -> !bench.editor().isDirty());
    }

    private Path page(String set) {
        return bench.session().files().file(set).orElseThrow();
    }

    /** The dialog opens in an event loop of its own: what is to be done in it is put in front of it. */
    private static void inDialog(Class<? extends Control> holds, Consumer<Shell> action) {
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> Arrays.stream(display.getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() instanceof Shell && !shell.getText().isEmpty()
                        && Bench.find(shell, holds).isPresent())
                .findFirst().ifPresentOrElse(action, () -> display.timerExec(20, look[0]));
        display.timerExec(20, look[0]);
    }

    private static void press(Shell dialog, String button) {
        Button found = new Widgets(dialog).button(button);
        Event event = new Event();
        found.notifyListeners(SWT.Selection, event);
    }

    private void named(String name) {
        inDialog(Text.class, dialog -> {
            Bench.find(dialog, Text.class).orElseThrow().setText(name);
            press(dialog, "OK");
        });
    }

    @Test
    void aNewSetTakesWhatIsAnnotated() throws Exception {
        named("second-reader");
        run("new");
        Poller.until("the new set", () -> active().equals("second-reader"));
        bench.mark("Quayline");
        bench.press('o');
        assertEquals("second-reader", bench.selected().set());
        assertTrue(bench.editor().getPartName().contains("second-reader"), bench.editor().getPartName());
        save();
        assertTrue(Files.exists(page("second-reader")));
    }

    @Test
    void namesAreChecked() throws Exception {
        String[] said = new String[1];
        String taken = active();
        inDialog(Text.class, dialog -> {
            Bench.find(dialog, Text.class).orElseThrow().setText(taken);
            said[0] = new Widgets(dialog).all(Text.class).getLast().getText();
            press(dialog, "Cancel");
        });
        run("new");
        Poller.until("the dialog", () -> said[0] != null);
        assertTrue(said[0].contains("“" + taken + "” already"), said[0]);
        assertEquals(taken, active());
    }

    @Test
    void theActiveSetIsRenamedOnDiskToo() throws Exception {
        bench.mark("Quayline");
        bench.press('o');
        save();
        String before = active();
        Path old = page(before);
        named("harbour");
        run("rename");
        Poller.until("the renamed set", () -> active().equals("harbour"));
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(page("harbour")));
        assertEquals(1, bench.mine().size());
        assertFalse(bench.sets().names().contains(before));
    }

    @Test
    void aDeletedSetIsMovedAwayAndSaysWhere() throws Exception {
        bench.mark("Quayline");
        bench.press('o');
        save();
        String name = active();
        Path page = page(name);
        String[] said = new String[1];
        inDialog(Button.class, dialog -> {
            inDialog(Button.class, told -> {
                said[0] = new Widgets(told).all(Control.class).stream().map(SetsTest::text).reduce("", String::concat);
                press(told, "OK");
            });
            press(dialog, "Delete");
        });
        run("delete");
        Poller.until("the message", () -> said[0] != null);
        assertFalse(Files.exists(page));
        assertTrue(said[0].contains("was moved to"), said[0]);
        assertTrue(bench.mine().isEmpty(), "an empty set takes its place");
        assertTrue(bench.sets().active().isPresent());
    }

    private static String text(Control control) {
        return control instanceof Label label ? label.getText() : control instanceof Text text ? text.getText() : "";
    }

    @Test
    void whatWasSavedIsThereAgainAndStaysTheSame() throws Exception {
        makeEverything();
        save();
        String name = active();
        byte[] first = Files.readAllBytes(page(name));
        List<Annotation> before = annotations();
        bench.close();
        bench = Bench.open(folder);
        assertEquals(before, annotations());
        assertFalse(bench.editor().isDirty());
        bench.mark("Lowport");
        bench.press('h');
        save();
        bench.press(SWT.DEL);
        bench.undo();
        bench.undo();
        save();
        assertEquals(new String(first, StandardCharsets.UTF_8), Files.readString(page(name)));
        long lines = Files.readString(page(name)).lines().filter(line -> line.contains("\"type\":\"Annotation\"")).count();
        assertEquals(before.size(), lines, "one line for each annotation");
    }

    private void makeEverything() {
        for (String[] one : new String[][] {{"p", "Jonas Reth"}, {"o", "Quayline"}, {"l", "Lowport"}, {"m", "$3.1 million"}, {"d", "2031-03-04"},
            {"c", "“Nobody asked us,”"}, {"h", "hand over names"}}) {
            bench.mark(one[1]);
            bench.press(one[0].charAt(0));
        }
        bench.mark("shared any file");
        bench.press('n');
        enter("check");
        bench.mark("In January");
        bench.press('t');
        enter("when");
    }

    private static void enter(String words) {
        Text text = Bench.inPopup(Text.class);
        text.setText(words);
        Bench.press(text, SWT.CR, 0);
    }

    private List<Annotation> annotations() {
        return bench.mine().stream().map(Anchored::annotation).sorted(Annotation.BY_POSITION).toList();
    }
}
