package org.sourceline.core.link;

import java.time.Instant;
import java.util.List;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

/** Links between two invented articles, as a machine suggests them. */
public final class SampleLinks {

    public static final String WIRE = "articles/wire.txt";
    public static final String PAPER = "articles/paper.txt";
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private SampleLinks() {
    }

    /** The suggestion that one passage of the paper stands so to one of the wire report. */
    public static Annotation suggestion(LinkRelation relation, String name, int start) {
        RelationBody body = new RelationBody(relation.json(), RelationBody.End.in(PAPER, "urn:uuid:of-" + name), RelationBody.End.in(WIRE, null),
                "The same nine words.", Extras.NONE);
        List<Passage> target = List.of(passage(PAPER, start), passage(WIRE, start + 100));
        return new Annotation(Identifiers.named(name), Status.SUGGESTED, new Creator.Software("Test", "1", "quotation", "The same nine words.", 0.9),
                NOON, body, target);
    }

    private static Passage passage(String article, int start) {
        return new Passage(article, new TextSpan(start, start + 4), "dyke", "the ", " was");
    }

    /** A page of suggestions. */
    public static Page page(Annotation... items) {
        return Page.ofLinks("suggested", "Test 1").withItems(List.of(items));
    }
}
