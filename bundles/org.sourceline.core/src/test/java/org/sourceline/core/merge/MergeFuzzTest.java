package org.sourceline.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.store.PageWriter;

/** Any three pages: no annotation that both sides have is lost, and merging with oneself changes nothing. */
class MergeFuzzTest {

    private static final byte END = 0;

    @FuzzTest(maxDuration = "10m")
    void pages(byte[] bytes) {
        int first = find(bytes, 0);
        int second = find(bytes, Math.min(bytes.length, first + 1));
        Page base = page(bytes, 0, first);
        Page ours = page(bytes, Math.min(bytes.length, first + 1), second);
        Page theirs = page(bytes, Math.min(bytes.length, second + 1), bytes.length);
        if (base == null || ours == null || theirs == null) {
            return;
        }
        Merged merged = PageMerge.merge(base, ours, theirs);
        Set<String> both = ids(ours);
        both.retainAll(ids(theirs));
        assertTrue(ids(merged.page()).containsAll(both));
        assertEquals(ours.items().size(), PageMerge.merge(base, ours, ours).page().items().size());
        merged.resolved(conflict -> Side.THEIRS);
        new PageWriter().toBytes(merged.page());
    }

    private static int find(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != END) {
            at++;
        }
        return at;
    }

    private static @Nullable Page page(byte[] bytes, int from, int to) {
        try {
            return new PageReader().read(Arrays.copyOfRange(bytes, from, to), "page").page();
        } catch (PageReadException e) {
            return null;
        }
    }

    private static Set<String> ids(Page page) {
        Set<String> ids = new HashSet<>();
        for (Annotation item : page.items()) {
            ids.add(item.id());
        }
        return ids;
    }
}
