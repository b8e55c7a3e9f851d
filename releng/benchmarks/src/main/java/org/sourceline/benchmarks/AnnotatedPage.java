package org.sourceline.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.PageWriter;

/**
 * The file of a page as an analyser makes it: two mentions to each claim, with quotation marks and accents now and then. Made once for
 * each size.
 */
final class AnnotatedPage {

    private static final String ARTICLE = "articles/harbour-post-2026-03-02.txt";
    private static final Instant TIME = Instant.parse("2026-03-02T08:30:00Z");
    private static final String TEXT = "The ferry line said on Monday it would halt all night runs until spring, "
            + "“for want of crews”, as Ines Vardal put it. "
            + "“Nobody asked the islands,” Jørn Øvrebø told the Harbour Post. The port authority did not answer. ";
    private static final int MENTION = 12;
    private static final int CLAIM = 70;
    private static final Map<Integer, byte[]> MADE = new ConcurrentHashMap<>();

    private AnnotatedPage() {
    }

    /** The bytes of a page with that many annotations. */
    static byte[] of(int annotations) {
        return MADE.computeIfAbsent(annotations, AnnotatedPage::bytes);
    }

    private static byte[] bytes(int annotations) {
        List<Annotation> items = new ArrayList<>(annotations);
        for (int i = 0; i < annotations; i++) {
            items.add(i % 3 == 0 ? claim(i) : mention(i));
        }
        return new PageWriter().toBytes(Page.empty("suggested", ARTICLE, "0".repeat(64), "UTF-8", "Sourceline").withItems(items));
    }

    private static Annotation mention(int i) {
        Body body = new EntityBody(i % 2 == 0 ? EntityKind.PERSON : EntityKind.ORGANISATION, "entity-" + i % 50, "Entity " + i % 50, null);
        return annotation(i, body, passage(i, 0, MENTION));
    }

    private static Annotation claim(int i) {
        Passage cue = passage(i, CLAIM, 4);
        ChainStep publisher = new ChainStep("Harbour Post", "harbour-post", SourceKind.PUBLICATION, Stance.ASSERTS, null, null);
        ChainStep speaker = new ChainStep("Entity " + i % 50, "entity-" + i % 50, SourceKind.NAMED_PERSON, Stance.ASSERTS, cue, null);
        Body body = new ClaimBody(Stance.ASSERTS, Directness.MIXED, List.of(passage(i, CLAIM + 5, MENTION)), List.of(cue),
                SourceKind.NAMED_PERSON, "entity-" + i % 50, List.of(publisher, speaker), null, Extras.NONE);
        return annotation(i, body, passage(i, 0, CLAIM));
    }

    private static Annotation annotation(int i, Body body, Passage target) {
        Creator creator = new Creator.Software("Sourceline", "0.1.0", "attribution.verb", "a verb of saying behind a name",
                i % 100 / 100.0);
        return new Annotation(Identifiers.named("benchmark " + i), Status.SUGGESTED, creator, TIME, body, List.of(target));
    }

    private static Passage passage(int i, int from, int length) {
        int at = Passage.CONTEXT + i * 7 % 60;
        int start = at + from % 20;
        TextSpan position = new TextSpan(i * 20 + from, i * 20 + from + length);
        return new Passage(ARTICLE, position, TEXT.substring(start, start + length), TEXT.substring(start - Passage.CONTEXT, start),
                TEXT.substring(start + length, start + length + Passage.CONTEXT));
    }
}
