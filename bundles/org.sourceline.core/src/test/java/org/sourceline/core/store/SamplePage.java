package org.sourceline.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;

/** A page about an invented article, with one annotation of every kind. */
public final class SamplePage {

    public static final String ARTICLE = "articles/ferry.txt";

    private static final String TEXT = "Ferry line halts night runs\n\n“We will not sail in the dark,” Ines Vardal told the Harbour Post 🚢 "
            + "on Monday, "
            + "“not for $2 million.” The port authority of Ostrava Bay declined to comment.\n";
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:30:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:15:30Z");
    private static final Creator PERSON = new Creator.Person("Mara");
    private static final Creator PROGRAM = new Creator.Software("Sourceline", "0.1.0", "name.capitals", "two words with capitals", 0.93);

    private SamplePage() {
    }

    public static Page page() {
        return Page.empty("mara", ARTICLE, "0".repeat(64), "UTF-8", "Sourceline 0.1.0").withItems(
                List.of(block(), highlight(), claim(), person(), rejection(), relation(), date(), tag(), money(), note(), nonAnswer(),
                        tombstone())
                        .stream().sorted(Annotation.BY_POSITION).toList());
    }

    public static Passage passage(String words) {
        int at = TEXT.indexOf(words);
        int start = TEXT.codePointCount(0, at);
        int length = TEXT.codePointCount(at, at + words.length());
        int behind = Math.min(TEXT.length(), at + words.length() + 20);
        return new Passage(ARTICLE, new TextSpan(start, start + length), words, TEXT.substring(Math.max(0, at - 20), at),
                TEXT.substring(at + words.length(), behind));
    }

    public static String id(int number) {
        return String.format(Locale.ROOT, "urn:uuid:00000000-0000-4000-8000-%012d", number);
    }

    /** A small annotation with an id of its own. */
    public static Annotation numbered(int number) {
        return manual(number, new TagBody("n" + number), "Monday");
    }

    private static Annotation manual(int number, Body body, String... words) {
        List<Passage> target = List.of(words).stream().map(SamplePage::passage).toList();
        return new Annotation(id(number), Status.MANUAL, PERSON, MONDAY, body, target);
    }

    private static Annotation block() {
        return manual(1, new BlockBody(BlockRole.HEADLINE), "Ferry line halts night runs");
    }

    private static Annotation highlight() {
        return manual(2, new HighlightBody(null), "night runs");
    }

    private static Annotation claim() {
        Passage source = passage("Ines Vardal");
        Passage cue = passage("told the Harbour Post");
        ClaimBody body = new ClaimBody(Stance.ASSERTS, Directness.DIRECT, List.of(source), List.of(cue), SourceKind.NAMED_PERSON, "vardal",
                List.of(new ChainStep("Harbour Post", "harbour-post", SourceKind.PUBLICATION, Stance.ASSERTS, null, null),
                        new ChainStep("Ines Vardal", "vardal", SourceKind.NAMED_PERSON, Stance.ASSERTS, cue, "messages")),
                null, Extras.NONE);
        return manual(3, body, "“We will not sail in the dark,”", "“not for $2 million.”");
    }

    private static Annotation nonAnswer() {
        Passage cue = passage("declined to comment");
        ClaimBody body = new ClaimBody(Stance.DECLINES_TO_COMMENT, Directness.INDIRECT, List.of(passage("The port authority")),
                List.of(cue),
                SourceKind.ORGANISATION, null, List.of(), id(3), Extras.NONE);
        return manual(11, body, "declined to comment");
    }

    private static Annotation person() {
        return new Annotation(id(4), Status.ACCEPTED, PERSON, MONDAY, TUESDAY,
                new EntityBody(EntityKind.PERSON, "vardal", "Ines Vardal", null), List.of(passage("Ines Vardal")), id(104),
                List.of("key witness", "captain"), "Spoke on the quay.", Extras.NONE);
    }

    private static Annotation rejection() {
        return new Annotation(id(5), Status.REJECTED, PERSON, TUESDAY, TUESDAY, null, List.of(), id(105), List.of(), null, Extras.NONE);
    }

    private static Annotation relation() {
        return manual(6, new RelationBody("quotes", new RelationBody.End(null, id(3)), new RelationBody.End(null, id(11))), "Harbour Post");
    }

    private static Annotation date() {
        return new Annotation(id(7), Status.SUGGESTED, PROGRAM, MONDAY,
                new EntityBody(EntityKind.DATE, null, "Monday", new EntityValue.Date("2026-03-02", "2026-03-03")),
                        List.of(passage("Monday")));
    }

    private static Annotation money() {
        return new Annotation(id(9), Status.SUGGESTED, PROGRAM, MONDAY,
                new EntityBody(EntityKind.MONEY, null, "$2 million", new EntityValue.Money("2e6", "USD", true)),
                        List.of(passage("$2 million")));
    }

    private static Annotation tag() {
        return manual(8, new TagBody("shipping \"by night\""), "🚢");
    }

    private static Annotation note() {
        return manual(10, new NoteBody("Call the port.\nAsk\ttwice \\ never \u2028 once."), "port authority");
    }

    private static Annotation tombstone() {
        return new Annotation(id(12), Status.DELETED, PERSON, TUESDAY, null, List.of());
    }
}
