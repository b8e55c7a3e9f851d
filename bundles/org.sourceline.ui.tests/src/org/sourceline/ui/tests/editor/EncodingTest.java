package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Status;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

/** An article is read in another encoding while there are annotations, saved or not. */
@ExtendWith(NoErrorLogged.class)
class EncodingTest {

    private static final String TEXT = "Café closed\n\nZoë Marchetti said: “The café stays closed.” Jonas Reth, the café’s owner, was not asked.\n";
    private static final List<String> ANNOTATED = List.of("Jonas Reth", "Zoë Marchetti");

    @TempDir
    private Path folder;
    private Opened opened;

    @BeforeEach
    void open() throws Exception {
        opened = Opened.open(folder, "cafe.txt", TEXT);
        annotate("Jonas Reth");
        opened.editor().getSite().getPage().saveEditor(opened.editor(), false);
        Poller.drain();
        annotate("Zoë Marchetti");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void annotate(String words) {
        opened.add(opened.entity(EntityKind.PERSON, opened.find(words), Status.MANUAL));
    }

    private void read(@Nullable Charset charset, Charset expected) {
        opened.session().open(charset);
        Poller.until("the article to be read as " + expected, () -> opened.session().state() == ArticleSession.State.READY
                && opened.sets().article().encoding().charset().equals(expected));
        Poller.drain();
    }

    private List<String> annotated() {
        String set = opened.sets().active().orElseThrow();
        return opened.sets().all().stream().filter(one -> one.set().equals(set) && opened.sets().isShown(one) && !one.target().isEmpty())
                .map(one -> one.target().getFirst().of(opened.text())).sorted().toList();
    }

    @Test
    void aWrongEncodingIsTakenBack() {
        assertEquals(ANNOTATED, annotated());
        read(Charset.forName("windows-1252"), Charset.forName("windows-1252"));
        assertTrue(opened.text().contains("CafÃ©"), opened.text());
        assertEquals(2, opened.sets().snapshot(opened.sets().active().orElseThrow()).items().size());
        read(null, StandardCharsets.UTF_8);
        assertEquals(ANNOTATED, annotated());
        assertTrue(opened.session().isDirty(), "one of them is not saved");
    }
}
