package org.sourceline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.sourceline.core.edit.Change;

/**
 * Any bytes as a journal, and any behind a whole one: what is read can be written, and what was whole stays. No method takes a change, not even
 * one that a lambda becomes: the class would be loaded before the fuzzer changes it, and virtual machines up to 25 lose the fields of a record
 * with type annotations that is changed afterwards (JDK-8376185).
 */
class JournalFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void journals(byte[] bytes) {
        JournalContent read = JournalLines.read(bytes);
        assertTrue(JournalContent.net(read.changes()).size() <= read.changes().size());
        JournalHeader header = new JournalHeader("mara", "articles/a.txt", "0", "UTF-8", null);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(JournalLines.header(header));
        for (Change change : read.changes()) {
            whole.writeBytes(JournalLines.changes(List.of(change)));
        }
        whole.writeBytes(bytes);
        JournalContent again = JournalLines.read(whole.toByteArray());
        assertEquals(header, again.header());
        assertTrue(again.changes().size() >= read.changes().size());
    }
}
