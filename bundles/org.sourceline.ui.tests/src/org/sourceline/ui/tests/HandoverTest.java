package org.sourceline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.app.Handover;

class HandoverTest {

    @TempDir
    Path workspace;

    @Test
    void articlesLeftBeforeAndAfterTheWatchBeginsArriveOnceEach() throws IOException {
        Path odd = workspace.resolve("Ölpreis\nsteigt \uD83D\uDEE2.txt");
        Path plain = workspace.resolve("report.html");
        Path later = workspace.resolve("later.txt");
        new Handover(workspace).leave(List.of(odd, plain));
        Queue<Path> arrived = new ConcurrentLinkedQueue<>();
        new Handover(workspace).watch(arrived::add);
        Poller.until("the first two", () -> arrived.size() == 2);
        new Handover(workspace).leave(List.of(later));
        Poller.until("the third", () -> arrived.contains(later));
        assertEquals(List.of(odd, plain, later), List.copyOf(arrived));
    }

    @Test
    void aFolderThatCannotBeMadeIsAnError() throws IOException {
        Path file = Files.createFile(workspace.resolve("workspace"));
        assertThrows(IOException.class, () -> new Handover(file).leave(List.of(file)));
    }
}
