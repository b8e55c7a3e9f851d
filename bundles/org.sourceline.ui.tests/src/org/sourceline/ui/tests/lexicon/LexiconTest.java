package org.sourceline.ui.tests.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.ui.lexicon.LexiconPreferencePage;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class LexiconTest {

    private static final String TEXT = "Harbour closed for a week\n\nMarit Olsund hooted that the harbour would stay closed.\n";
    private static final String PROBLEM = "org.sourceline.ui.lexiconProblem";

    private TestCase owner;

    @BeforeEach
    void open() throws CoreException {
        owner = new TestCase("lexicon");
    }

    @AfterEach
    void close() throws CoreException {
        owner.close();
    }

    private static String text(IFile file) throws CoreException, IOException {
        try (InputStream content = file.getContents(true)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean holds(IFile file, String words) {
        try {
            return text(file).contains(words);
        } catch (CoreException | IOException e) {
            return false;
        }
    }

    private IFile lexicon(String words) throws CoreException {
        return owner.write("lexicon/en/verbs.txt", words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aVerbOfTheCaseBringsAClaim() throws Exception {
        IFile page = owner.awaitSuggestions(owner.article("harbour.txt", TEXT));
        assertFalse(holds(page, "\"type\":\"Claim\""), text(page));
        lexicon("hoot | assert | that quote\n");
        Poller.until("the claim of the new verb", () -> holds(page, "claim.verb.that"));
    }

    @Test
    void aLineThatIsNotUnderstoodIsMarked() throws Exception {
        IFile file = lexicon("# ours\nhoot assert\n");
        Poller.until("a marker", () -> markers(file).length == 1);
        assertEquals(2, markers(file)[0].getAttribute(IMarker.LINE_NUMBER, 0));
        lexicon("hoot | assert | that\n");
        Poller.until("the marker to go", () -> markers(file).length == 0);
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(PROBLEM, false, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            return new IMarker[0];
        }
    }

    @Test
    void aRuleThatIsSwitchedOffOnThePageSuggestsNothing() throws Exception {
        IFile page = owner.awaitSuggestions(owner.article("harbour.txt", TEXT.replace("hooted", "said")));
        assertTrue(holds(page, "claim.verb.that"), text(page));
        toggle("claim.verb");
        try {
            Poller.until("the claim to go", () -> !holds(page, "claim.verb.that"));
        } finally {
            toggle("claim.verb");
        }
        Poller.until("the claim to come back", () -> holds(page, "claim.verb.that"));
    }

    /** Opens the page, clicks the box of a rule, and presses OK. */
    private static void toggle(String rule) {
        Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
        shell.setLayout(new GridLayout());
        LexiconPreferencePage preferences = new LexiconPreferencePage();
        preferences.init(PlatformUI.getWorkbench());
        preferences.createControl(shell);
        Composite rules = (Composite) ((TabFolder) find(shell, TabFolder.class)).getItem(0).getControl();
        ((Text) find(rules, Text.class)).setText("claim.verb");
        Table table = (Table) find(rules, Table.class);
        for (TableItem item : table.getItems()) {
            if (item.getText().equals(rule)) {
                item.setChecked(!item.getChecked());
                Event event = new Event();
                event.detail = SWT.CHECK;
                event.item = item;
                table.notifyListeners(SWT.Selection, event);
            }
        }
        assertTrue(preferences.performOk());
        shell.dispose();
    }

    private static Control find(Composite in, Class<? extends Control> type) {
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                return child;
            }
            if (child instanceof Composite inner) {
                Control found = findOrNull(inner, type);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new AssertionError("no " + type.getSimpleName());
    }

    private static @Nullable Control findOrNull(Composite in, Class<? extends Control> type) {
        try {
            return find(in, type);
        } catch (AssertionError e) {
            return null;
        }
    }
}
