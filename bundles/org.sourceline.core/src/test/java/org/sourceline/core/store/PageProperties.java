package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/** For all pages: what is written is read again, and written again the same. */
class PageProperties {

    @Provide
    Arbitrary<Page> pages() {
        return ArbitraryPages.pages();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAgain(@ForAll("pages") Page page) throws PageReadException {
        byte[] written = new PageWriter().toBytes(page);

        Page read = new PageReader().read(written, "page").page();

        List<Annotation> sorted = page.items().stream().sorted(Page.order(page.article())).toList();
        assertEquals(page.withItems(sorted), read);
        assertArrayEquals(written, new PageWriter().toBytes(read));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyAnnotationHasOneLine(@ForAll("pages") Page page) {
        String written = new String(new PageWriter().toBytes(page), StandardCharsets.UTF_8);

        long lines = written.chars().filter(c -> c == '\n').count();

        long header = new String(new PageWriter().toBytes(page.withItems(List.of())), StandardCharsets.UTF_8).chars()
                .filter(c -> c == '\n').count();
        assertEquals(header + page.items().size(), lines);
    }
}
