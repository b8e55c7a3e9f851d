package org.sourceline.core.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.jspecify.annotations.Nullable;
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
import org.sourceline.core.model.Motivation;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Passage.SelectorExtras;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.model.UnknownBody;

/** Pages of every shape the model allows, with texts of every character. */
final class ArbitraryPages {

    private ArbitraryPages() {
    }

    static Arbitrary<Page> pages() {
        Arbitrary<Page.SetRef> sets = Combinators.combine(texts(), texts(), extras()).as(Page.SetRef::new);
        Arbitrary<List<String>> unknown = Arbitraries.of("5", "{\"id\":7}", "[[],{}]", "\"x\"").list().ofMaxSize(2);
        return Combinators.combine(texts(), sets, texts(), Arbitraries.integers().between(1, 3), annotations().list().ofMaxSize(6), unknown,
                extras()).as((id, set, text, version, items, others, extras) -> new Page(id, set, text, text, "UTF-8", text, version, items,
                        others, extras));
    }

    /** All characters: quotes, controls, every plane, halves of pairs. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of("", "\"", "\\", "\n\t\u0000", "é", "שלום", "🚢", "\ud800", "\udc00", "\uffff", "\u2028",
                "x".repeat(20_000));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, Arbitraries.strings().ofMaxLength(12)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(odd, odd).as(String::concat)));
    }

    private static Arbitrary<@Nullable String> textsOrNull() {
        return texts().injectNull(0.4);
    }

    private static Arbitrary<Extras> extras() {
        Arbitrary<String> values = Arbitraries.oneOf(texts().map(JsonText::quote),
                Arbitraries.of("1", "-0.50", "1e400", "true", "null", "{}", "[1,{\"a\":[]}]", "{\"b\":\"\\uD800\"}"));
        return Combinators.combine(values, values, Arbitraries.integers().between(0, 2)).as((one, two, count) -> Extras
                .of(List.of(new Extras.Property("new \"1\"", one), new Extras.Property("new2", two)).subList(0, count)));
    }

    private static Arbitrary<Instant> times() {
        return Arbitraries.longs().between(-10_000_000_000L, 300_000_000_000L).map(Instant::ofEpochSecond);
    }

    private static Arbitrary<TextSpan> spans() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, Integer.MAX_VALUE - 1);
        Arbitrary<TextSpan> placed = Combinators.combine(offsets, offsets).as((a, b) -> new TextSpan(Math.min(a, b), Math.max(a, b)));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, placed), net.jqwik.api.Tuple.of(1, Arbitraries.just(Passage.UNPLACED)));
    }

    private static Arbitrary<Passage> passages() {
        Arbitrary<List<String>> others = Arbitraries.of("{\"type\":\"SvgSelector\"}", "\"s\"", "{}").list().ofMaxSize(2);
        Arbitrary<SelectorExtras> selectors = Combinators.combine(extras(), extras(), others).as(SelectorExtras::new);
        Arbitrary<Passage> some = Combinators.combine(texts(), spans(), texts(), texts(), texts(), extras(), selectors)
                .as(ArbitraryPages::passage);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, some), net.jqwik.api.Tuple.of(1, texts().map(Passage::whole)));
    }

    /** Only what a file can say: properties of a selector that is there. */
    private static Passage passage(String source, TextSpan span, String exact, String prefix, String suffix, Extras extras,
            SelectorExtras selectors) {
        boolean placed = !span.equals(Passage.UNPLACED);
        boolean quoted = !exact.isEmpty() || !prefix.isEmpty() || !suffix.isEmpty();
        SelectorExtras possible = new SelectorExtras(placed ? selectors.position() : Extras.NONE, quoted ? selectors.quote() : Extras.NONE,
                selectors.others());
        boolean whole = !placed && !quoted && possible.others().isEmpty();
        return new Passage(source, whole ? Passage.WHOLE : span, exact, prefix, suffix, extras, possible);
    }

    private static Arbitrary<Annotation> annotations() {
        Arbitrary<List<String>> tags = texts().list().ofMaxSize(2);
        Arbitrary<Annotation> plain = Combinators.combine(texts(), Arbitraries.of(Status.class), creators(), times(), times(), bodies(),
                passages().list().ofMaxSize(3), extras())
                .as((id, status, creator, created, modified, body, target, extras) -> new Annotation(id,
                        status, creator, created, modified, body, target, null, List.of(), null, extras));
        return Combinators.combine(plain, textsOrNull(), tags, textsOrNull()).as((one, suggestion, words, note) -> new Annotation(one.id(),
                one.status(), one.creator(), one.created(), one.modified(), one.body(), one.target(), suggestion, words, note,
                        one.extras()));
    }

    private static Arbitrary<Creator> creators() {
        Arbitrary<@Nullable Double> confidence = Arbitraries.doubles().between(0, 1).ofScale(6).injectNull(0.2);
        return Arbitraries.oneOf(Combinators.combine(texts(), extras()).as(Creator.Person::new),
                Combinators.combine(texts(), texts(), texts(), texts(), confidence, extras()).as(Creator.Software::new));
    }

    private static Arbitrary<@Nullable Body> bodies() {
        List<Arbitrary<? extends Body>> all = new ArrayList<>();
        all.add(entities());
        all.add(claims());
        all.add(Combinators.combine(texts(), texts(), extras()).as(NoteBody::new));
        all.add(Combinators.combine(texts(), extras()).as(TagBody::new));
        all.add(Combinators.combine(textsOrNull(), extras()).as(HighlightBody::new));
        all.add(Combinators.combine(texts(), ends(), ends(), textsOrNull(), extras()).as(RelationBody::new));
        all.add(Combinators.combine(Arbitraries.of(BlockRole.class), extras()).as(BlockBody::new));
        all.add(Combinators.combine(texts(), Arbitraries.of(EntityKind.class).injectNull(0.3), textsOrNull(), texts().list().ofMaxSize(2),
                texts().list().ofMaxSize(2), textsOrNull(), texts().list().ofMaxSize(2), extras())
                .as((entity, kind, label, aliases, sameAs, merged, different, extras) -> new IdentityBody(entity, kind, label, aliases, sameAs,
                        merged, label, different, extras)));
        all.add(Arbitraries.of(Motivation.class).map(motivation -> new UnknownBody("Sound", motivation,
                "{\"type\":\"Sound\",\"at\":[1]}")));
        return Arbitraries.oneOf(all).map(Body.class::cast).injectNull(0.1);
    }

    private static Arbitrary<RelationBody.End> ends() {
        return Combinators.combine(textsOrNull(), textsOrNull(), extras()).as(RelationBody.End::new);
    }

    private static Arbitrary<EntityBody> entities() {
        Arbitrary<EntityBody> plain = Combinators.combine(Arbitraries.of(EntityKind.class), textsOrNull(), texts(), extras())
                .as((kind, entity, label, extras) -> new EntityBody(kind, entity, label, null, extras));
        Arbitrary<EntityBody> money = Combinators.combine(texts(), textsOrNull(), Arbitraries.of(true, false), extras())
                .as((amount, currency, about, extras) -> new EntityBody(EntityKind.MONEY, null, "m",
                        new EntityValue.Money(amount, currency, about, extras), extras));
        Arbitrary<EntityBody> percent = Combinators.combine(texts(), Arbitraries.of(true, false), extras())
                .as((amount, about, extras) -> new EntityBody(EntityKind.PERCENT, null, "p", new EntityValue.Percent(amount, about,
                        extras)));
        Arbitrary<EntityBody> date = Combinators.combine(texts(), textsOrNull(), extras())
                .as((day, reference, extras) -> new EntityBody(EntityKind.DATE, null, "d", new EntityValue.Date(day, reference, extras)));
        Arbitrary<EntityBody> other = extras().map(extras -> new EntityBody(EntityKind.QUANTITY, "q", "", new EntityValue.Other(extras)));
        return Arbitraries.oneOf(List.of(plain, money, percent, date, other));
    }

    private static Arbitrary<ClaimBody> claims() {
        Arbitrary<List<Passage>> spans = passages().list().ofMaxSize(2);
        Arbitrary<ClaimBody> bare = Combinators.combine(Arbitraries.of(Stance.class), Arbitraries.of(Directness.class), spans, spans,
                Arbitraries.of(SourceKind.class), textsOrNull(), textsOrNull(), extras())
                .as((stance, direct, source, cue, kind, entity, answers, extras) -> new ClaimBody(stance, direct, source, cue, kind, entity,
                        List.of(), answers, extras));
        return Combinators.combine(bare, steps().list().ofMaxSize(3)).as(ClaimBody::withChain);
    }

    private static Arbitrary<ChainStep> steps() {
        return Combinators.combine(texts(), textsOrNull(), Arbitraries.of(SourceKind.class), Arbitraries.of(Stance.class).injectNull(0.3),
                passages().injectNull(0.5), textsOrNull(), extras()).as(ChainStep::new);
    }
}
