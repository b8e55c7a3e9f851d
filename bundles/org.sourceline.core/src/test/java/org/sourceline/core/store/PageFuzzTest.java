package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.sourceline.core.model.Page;

/** Any bytes: a page that can be written and read again, or a message; and a salvage of either. */
class PageFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void pages(byte[] bytes) throws PageReadException {
        PageSalvage salvaged = PageSalvage.of(bytes, "mara", SamplePage.ARTICLE);
        assertEquals("mara", salvaged.page().set().label());
        try {
            Page page = new PageReader().read(bytes, "page").page();
            byte[] written = new PageWriter().toBytes(page);
            assertArrayEquals(written, new PageWriter().toBytes(new PageReader().read(written, "again").page()));
        } catch (PageReadException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith("page "), e.getMessage());
        }
    }
}
