package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.AnnotationWords;
import org.sourceline.ui.editor.hover.AnnotationHover;
import org.sourceline.ui.editor.hover.HoverInput;
import org.sourceline.ui.editor.hover.HoverWords;
import org.sourceline.ui.editor.outline.Outline;
import org.sourceline.ui.editor.outline.OutlineItem;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

/** What hover, outline and status line say. */
@ExtendWith(NoErrorLogged.class)
class WordsTest {

    @TempDir
    private Path folder;
    private Opened opened;
    private TextSpan quayline;

    @BeforeEach
    void open() throws Exception {
        opened = Opened.open(folder, "port.txt", Opened.TEXT);
        quayline = opened.find("Quayline");
        TextSpan second = opened.find("Quayline", quayline.end());
        opened.suggest(opened.entity(EntityKind.ORGANISATION, quayline, Status.SUGGESTED),
                opened.entity(EntityKind.ORGANISATION, second, Status.SUGGESTED),
                opened.entity(EntityKind.PERSON, opened.find("Jonas Reth"), Status.SUGGESTED),
                opened.claim(Stance.ASSERTS, SourceKind.NAMED_PERSON, "agreed to hand over names", "Jonas Reth", "according to"),
                opened.claim(Stance.DENIES, SourceKind.ORGANISATION, "it had shared any file", "Quayline", "denied"));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private String hover(TextSpan at) {
        AnnotationHover hover = new AnnotationHover(opened.session()::sets, parent -> {
            throw new AssertionError("no window is asked for");
        });
        HoverInput input = hover.getHoverInfo2(opened.editor().getAdapter(ITextViewer.class),
                new Region(at.start() + 1, 0));
        assertNotNull(input);
        return input.annotations().stream().flatMap(one -> HoverWords.of(input.sets(), one).stream()).map(HoverWords.Line::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void hoverTellsOfAnEntityWhoMadeItAndWhy() {
        String words = hover(quayline);
        assertTrue(words.startsWith("Organisation  Quayline"), words);
        assertTrue(words.contains("likely right (83 in 100 such suggestions are)"), words);
        assertTrue(words.contains("Why: because it says so") && words.contains("Rule: rule-7"), words);
    }

    @Test
    void hoverTellsOfAClaimItsSourceStanceAndCue() {
        String words = hover(opened.find("it had shared"));
        assertTrue(words.startsWith("Denial by Quayline"), words);
        assertTrue(words.contains("Denied by Quayline"), words);
        assertTrue(words.contains("Cue: “denied”"), words);
        assertTrue(words.contains("“it had shared any file”"), words);
    }

    @Test
    void theMarginTellsHowFirmlyAClaimIsSourced() {
        Anchored claim = opened.sets().marksAt(opened.find("agreed to").start() + 2).getFirst().of();
        assertEquals("On record: Jonas Reth, named person", AnnotationWords.strength(claim, opened.sets()));
    }

    @Test
    void outlineListsSectionsClaimsBySourceAndEntitiesByKind() {
        List<OutlineItem> outline = Outline.of(opened.sets());
        assertEquals(List.of("Sections", "Claims by source", "Entities"), outline.stream().map(OutlineItem::label).toList());
        assertEquals("Port lender met inspectors, messages show", outline.getFirst().children().getFirst().label());
        List<String> sources = outline.get(1).children().stream().map(OutlineItem::label).sorted().toList();
        assertEquals(List.of("Jonas Reth", "Quayline"), sources);
        OutlineItem organisations = outline.get(2).children().stream().filter(item -> item.label().equals("Organisation")).findFirst()
                .orElseThrow();
        assertEquals("2 mentions", organisations.children().getFirst().detail());
    }

    @Test
    void quickOutlineFiltersAndGoesThere() throws Exception {
        opened.editor().getSite().getService(IHandlerService.class).executeCommand("org.sourceline.ui.editor.outline", null);
        Text filter = Poller.get("the filter", () -> Optional.ofNullable(Display.getCurrent().getFocusControl())
                .filter(Text.class::isInstance).map(Text.class::cast));
        filter.setText("reth");
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        filter.notifyListeners(SWT.KeyDown, enter);
        Poller.until("the mention to be selected", () -> opened.session().selected()
                .filter(one -> one.extent().orElseThrow().equals(opened.find("Jonas Reth"))).isPresent());
        assertTrue(filter.isDisposed());
    }

    @Test
    void theEditorHasAnOutlinePage() {
        assertNotNull(opened.editor().getAdapter(IContentOutlinePage.class));
    }

    @Test
    void statusLineTellsWhereTheCaretIs() {
        opened.caretOn(quayline);
        awaitStatus("place", "Organisation Quayline, 1st of 2 mentions");
        opened.caretOn(opened.find("it had shared"));
        awaitStatus("place", "Denial by Quayline");
        awaitStatus("counts", "5 suggestions · 0 mine");
        awaitStatus("encoding", "UTF-8");
    }

    private void awaitStatus(String field, String words) {
        IContributionItem item = opened.editor().getEditorSite().getActionBars().getStatusLineManager()
                .find("org.sourceline.ui.editor.status." + field);
        Poller.get(field + " to be: " + words, () -> item instanceof StatusLineContributionItem line && words.equals(text(line))
                ? Optional.of(line) : Optional.empty());
    }

    private static String text(StatusLineContributionItem item) {
        return item.getText();
    }
}
