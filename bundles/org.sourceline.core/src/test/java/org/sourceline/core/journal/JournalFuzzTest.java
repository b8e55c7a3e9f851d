package org.sourceline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Any bytes as a journal, and any behind a whole one: what is read can be written, and what was whole stays. */
class JournalFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void journals(byte[] bytes) {
        JournalContent read = JournalLines.read(bytes);
        assertTrue(JournalContent.net(read.changes()).size() <= read.changes().size());
        JournalHeader header = new JournalHeader("mara", "articles/a.txt", "0", "UTF-8", null);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(JournalLines.header(header));
        read.changes().forEach(change -> whole.writeBytes(JournalLines.changes(List.of(change))));
        whole.writeBytes(bytes);
        JournalContent again = JournalLines.read(whole.toByteArray());
        assertEquals(header, again.header());
        assertTrue(again.changes().size() >= read.changes().size());
    }
}
