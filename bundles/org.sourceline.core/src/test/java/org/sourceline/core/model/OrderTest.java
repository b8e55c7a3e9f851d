package org.sourceline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Pages list annotations in an order that does not depend on who wrote them when, so that two programs write the same bytes. */
class OrderTest {

    private static Annotation on(String id, Passage... passages) {
        return new Annotation(id, Status.MANUAL, new Creator.Person("Ada"), Instant.EPOCH, null, List.of(passages));
    }

    private static Passage in(String article, int start) {
        return new Passage(article, new TextSpan(start, start + 3), "Uma", "", "");
    }

    private static List<String> sorted(String page, Annotation... items) {
        return Arrays.stream(items).sorted(Page.order(page)).map(Annotation::id).toList();
    }

    @Test
    void thePageOfAnArticleGoesByPlaceThenId() {
        assertEquals(List.of("d", "b", "c", "a"), sorted("articles/a.txt", on("a"), on("c", in("articles/a.txt", 9)), on("b", in("articles/a.txt", 9)),
                on("d", in("articles/b.txt", 2), in("articles/a.txt", 20))));
    }

    @Test
    void aPageOfLinksGoesByArticleFirst() {
        assertEquals(List.of("a", "c", "b", "d"), sorted("", on("d", in("articles/b.txt", 2)), on("c", in("articles/a.txt", 3)),
                on("b", in("articles/a.txt", 9)), on("a")));
    }

    @Test
    void passagesGoByPlace() {
        assertEquals(List.of(1, 5, 9), Stream.of(in("articles/a.txt", 9), in("articles/b.txt", 1), in("articles/a.txt", 5)).sorted()
                .map(passage -> passage.position().start()).toList());
    }

    @Test
    void aSpanHoldsItsStartAndNotItsEnd() {
        TextSpan span = new TextSpan(3, 5);
        assertEquals(List.of(false, true, true, false), Stream.of(2, 3, 4, 5).map(span::contains).toList());
        assertTrue(span.contains(span));
        assertFalse(span.contains(new TextSpan(3, 6)));
        assertFalse(span.contains(new TextSpan(2, 5)));
        assertThrows(IllegalArgumentException.class, () -> new TextSpan(5, 4));
    }

    @Test
    void anEndInAnotherArticleIsCalledByItsNameThere() {
        RelationBody.End end = RelationBody.End.in("articles/a.txt", "urn:uuid:1");
        assertEquals("a.txt", end.article());
        assertEquals("articles/a.txt", end.path());
        assertEquals(end, RelationBody.End.in("a.txt", "urn:uuid:1"));
        assertNull(new RelationBody.End(null, "urn:uuid:1").path());
    }
}
