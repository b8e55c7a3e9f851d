package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Motivation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.model.UnknownBody;

/** Pages that another program or a newer version wrote: nothing of them is lost, and after one rewrite they do not change any more. */
class ForeignPageTest {

    private static final String TARGET = "{\"type\":\"SpecificResource\",\"source\":\"articles/a.txt\","
            + "\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":1,\"end\":4}]}";
    private static final String TAG = "{\"type\":\"Tag\",\"value\":\"quay\"}";

    private static Page read(String json) throws PageReadException {
        return new PageReader().read(json.getBytes(StandardCharsets.UTF_8), "foreign.jsonld").page();
    }

    /** Reads and writes; what comes out must come out again. */
    private static String rewritten(String json) throws PageReadException {
        byte[] once = new PageWriter().toBytes(read(json));
        byte[] twice = new PageWriter().toBytes(new PageReader().read(once, "once").page());
        assertArrayEquals(once, twice);
        return new String(once, StandardCharsets.UTF_8);
    }

    private static String page(String items) {
        return "{\"type\":\"AnnotationPage\",\"items\":[" + items + "]}";
    }

    private static String item(String body, String target, String more) {
        return "{\"id\":\"urn:x:1\",\"type\":\"Annotation\",\"status\":\"manual\",\"creator\":{\"type\":\"Person\",\"name\":\"Ada\"},"
                + "\"created\":\"2026-01-01T00:00:00Z\",\"body\":" + body + ",\"target\":" + target + more + "}";
    }

    private static Annotation only(String item) throws PageReadException {
        Page page = read(page(item));
        assertEquals(List.of(), page.unknownItems());
        return page.items().getFirst();
    }

    @Test
    void readsAnotherLayoutAndOrderOfKeys() throws IOException {
        LoadedPage loaded = new PageReader().read(GoldenPageTest.golden("other-layout.jsonld"), "other-layout.jsonld");

        assertEquals(SamplePage.page(), loaded.page());
        assertArrayEquals(GoldenPageTest.golden("version1.jsonld"), new PageWriter().toBytes(loaded.page()));
    }

    @Test
    void keepsUnknownPropertiesOfEveryLevel() throws IOException {
        String written = rewritten(new String(GoldenPageTest.golden("newer-minor.jsonld"), StandardCharsets.UTF_8));

        for (int i = 1; i <= 15; i++) {
            assertTrue(written.contains("\"x" + i + "\":"), "x" + i + " is gone");
        }
        assertTrue(written.contains("\"x1\": {\"deep\":[1,2.50,-0e10,123456789012345678901234567890,true,null,\"é\\u0001\"]}"), written);
        assertTrue(written.contains("\"formatVersion\": 1.5"), written);
        assertTrue(written.contains("\"@context\": \"http://example.org/other\""), written);
    }

    @Test
    void keepsBodiesOfAnUnknownTypeAsTheyStand() throws PageReadException {
        String body = "{\"type\":\"Sound\",\"seconds\":1.50,\"parts\":[{},[]]}";

        Annotation annotation = only(item(body, TARGET, ",\"motivation\":\"commenting\""));

        assertEquals(new UnknownBody("Sound", Motivation.COMMENTING, body), annotation.body());
        assertTrue(rewritten(page(item(body, TARGET, ""))).contains("\"body\":" + body));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"type\":\"Entity\",\"kind\":\"Ship\",\"label\":\"Skua\"}", "{\"type\":\"Block\",\"role\":\"sidebar\"}",
            "{\"type\":\"Claim\",\"stance\":\"mumbles\",\"direct\":\"direct\",\"sourceKind\":\"data\"}", "{\"type\":\"Note\",\"value\":7}",
            "{\"type\":\"Claim\",\"stance\":\"asserts\",\"direct\":\"direct\",\"sourceKind\":\"data\","
                    + "\"chain\":[{\"agent\":\"A\",\"kind\":\"rumour\"}]}",
            "{\"type\":\"Relation\",\"relation\":\"quotes\",\"from\":\"a\"}", "{\"value\":\"no type\"}",
                    "{\"type\":[\"Tag\"],\"value\":\"v\"}",
            "{\"stance\":\"asserts\",\"source\":5,\"type\":\"Claim\"}", "{\"type\":\"Tag\"}" })
    void keepsBodiesWithUnknownValuesAsTheyStand(String body) throws PageReadException {
        assertInstanceOf(UnknownBody.class, only(item(body, TARGET, "")).body());
        assertTrue(rewritten(page(item(body, TARGET, ""))).contains("\"body\":" + body));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"type\":\"Entity\",\"kind\":\"Person\",\"label\":\"Uma\"", "\"type\":\"Note\",\"value\":\"n\"", "\"type\":\"Tag\",\"value\":\"t\"",
            "\"type\":\"Highlight\",\"value\":null", "\"type\":\"Block\",\"role\":\"caption\"",
            "\"type\":\"Claim\",\"stance\":\"asserts\",\"direct\":\"direct\",\"sourceKind\":\"data\"",
            "\"type\":\"Relation\",\"relation\":\"quotes\",\"from\":{\"article\":\"a.txt\"},\"to\":{\"article\":\"b.txt\"}" })
    void keepsUnknownPropertiesOfEachKindOfBodyWhereverTheyStand(String known) throws PageReadException {
        for (String body : List.of("{\"x1\":[1.0],\"x2\":null," + known + "}", "{" + known + ",\"x1\":[1.0],\"x2\":null}")) {
            Body read = only(item(body, TARGET, "")).body();
            assertEquals(List.of(new Extras.Property("x1", "[1.0]"), new Extras.Property("x2", "null")), read == null ? List.of() : read.extras().properties(), body);
            String written = rewritten(page(item(body, TARGET, "")));
            assertTrue(written.contains("\"x1\":[1.0],\"x2\":null"), written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "5", "\"text\"", "null", "[1,[2]]", "{}", "{\"id\":\"urn:x:9\",\"type\":\"Annotation\"}" })
    void keepsItemsThatAreNoAnnotations(String item) throws PageReadException {
        assertEquals(List.of(item), read(page(item)).unknownItems());
        assertTrue(rewritten(page(item)).contains("\n  " + item + "\n ]"));
    }

    @Test
    void keepsItemsWithUnknownValuesAsTheyStandAndReadsTheOthers() throws PageReadException {
        String good = item(TAG, TARGET, "");
        List<String> strange = List.of(good.replace("manual", "pondered"), good.replace("\"id\":\"urn:x:1\",", ""),
                good.replace("\"body\":" + TAG, "\"body\":[" + TAG + "]"), good.replace("Person", "Organization"),
                good.replace("\"created\":\"2026-01-01T00:00:00Z\"", "\"created\":\"yesterday\""), item(TAG, "{\"id\":\"urn:t\"}", ""),
                item(TAG, TARGET, ",\"tags\":\"one\""), item(TAG, TARGET, ",\"note\":5"),
                good.replace("\"SpecificResource\"", "\"OtherResource\""),
                good.replace("\"name\":\"Ada\"", "\"name\":\"Ada\",\"confidence\":1e999"));

        Page page = read(page(good + ',' + String.join(",", strange) + ',' + good));

        assertEquals(2, page.items().size());
        assertEquals(strange, page.unknownItems());
        String written = rewritten(page(String.join(",", strange)));
        strange.forEach(item -> assertTrue(written.contains("\n  " + item), item));
    }

    @Test
    void readsTimesWithFractionsAndOffsets() throws PageReadException {
        Annotation annotation = only(item(TAG, TARGET, ",\"modified\":\"2026-01-02T01:30:00.987654+01:00\""));

        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), annotation.created());
        assertEquals(Instant.parse("2026-01-02T00:30:00Z"), annotation.modified());
    }

    @Test
    void takesAMissingModifiedForUnchanged() throws PageReadException {
        Annotation annotation = only(item(TAG, TARGET, ""));

        assertEquals(annotation.created(), annotation.modified());
    }

    @Test
    void readsASingleSelectorAndKeepsOthers() throws PageReadException {
        String fragment = "{\"type\":\"FragmentSelector\",\"value\":\"p=2\"}";
        String single = TARGET.replace("[{", "{").replace("}]}", "}}");

        assertEquals(new TextSpan(1, 4), only(item(TAG, single, "")).target().getFirst().position());
        Passage several = only(item(TAG, TARGET.replace("[{", "[" + fragment + ",\"p\",{"), "")).target().getFirst();
        assertEquals(List.of(fragment, "\"p\""), several.selectors().others());
        assertEquals(new TextSpan(1, 4), several.position());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"type\":\"TextPositionSelector\",\"start\":4,\"end\":1}",
            "{\"type\":\"TextPositionSelector\",\"start\":-1,\"end\":1}",
            "{\"type\":\"TextPositionSelector\",\"start\":1.5,\"end\":2}", "{\"type\":\"TextPositionSelector\",\"start\":1}",
            "{\"type\":\"TextPositionSelector\",\"start\":1,\"end\":2147483647}",
                    "{\"type\":\"TextPositionSelector\",\"start\":1,\"end\":99999999999}",
            "{\"type\":\"TextQuoteSelector\",\"prefix\":\"no words\"}", "{\"start\":1,\"end\":2}", "{\"type\":{\"a\":[1]},\"start\":1}" })
    void keepsSelectorsThatSayNothingAsTheyStand(String selector) throws PageReadException {
        Passage passage = only(item(TAG, "{\"source\":\"articles/a.txt\",\"selector\":" + selector + "}", "")).target().getFirst();

        assertEquals(List.of(selector), passage.selectors().others());
        assertFalse(passage.isPlaced());
        assertEquals(Passage.UNPLACED, passage.position());
    }

    @Test
    void readsATargetWithoutSelectorsAsTheWholeArticle() throws PageReadException {
        Annotation annotation = only(item(TAG, "[\"articles/b.txt\",{\"type\":\"SpecificResource\",\"source\":\"articles/c.txt\"}]", ""));

        assertEquals(List.of(Passage.whole("articles/b.txt"), Passage.whole("articles/c.txt")), annotation.target());
        assertTrue(rewritten(page(item(TAG, "[\"articles/b.txt\",\"articles/c.txt\"]", "")))
                .contains("\"target\":[{\"type\":\"SpecificResource\",\"source\":\"articles/b.txt\"},"));
    }

    @Test
    void readsAQuoteWithoutAPosition() throws PageReadException {
        Passage passage = only(item(TAG, TARGET.replace("TextPositionSelector\",\"start\":1,\"end\":4",
                "TextQuoteSelector\",\"exact\":\"quay\""), ""))
                .target().getFirst();

        assertEquals("quay", passage.exact());
        assertFalse(passage.isPlaced());
    }

    @Test
    void keepsAMotivationThatTheBodyDoesNotImply() throws PageReadException {
        String written = rewritten(page(item(TAG, TARGET, ",\"motivation\":[\"tagging\",\"bookmarking\"]")));

        assertTrue(written.contains("\"motivation\":[\"tagging\",\"bookmarking\"],"));
        assertFalse(rewritten(page(item(TAG, TARGET, ",\"motivation\":\"tagging\""))).contains("bookmarking"));
        assertFalse(rewritten(page(item("null", TARGET, ""))).contains("motivation"));
    }

    @Test
    void keepsValuesOfEveryShape() throws PageReadException {
        String date = "{\"type\":\"Entity\",\"kind\":\"Date\",\"entity\":null,\"label\":\"May\","
                + "\"value\":{\"date\":\"2026-05\",\"approximate\":true}}";
        String plain = "{\"type\":\"Entity\",\"kind\":\"Money\",\"entity\":null,\"value\":1.10}";
        String other = "{\"type\":\"Entity\",\"kind\":\"Percent\",\"entity\":null,\"label\":\"\","
                + "\"value\":{\"currency\":\"EUR\",\"amount\":5}}";

        assertEquals("2026-05", ((EntityValue.Date) value(date)).date());
        assertTrue(rewritten(page(item(date, TARGET, ""))).contains(date));
        assertTrue(rewritten(page(item(plain, TARGET, ""))).contains("\"value\":1.10}"));
        assertInstanceOf(EntityValue.Other.class, value(other));
        assertTrue(rewritten(page(item(other, TARGET, ""))).contains("\"value\":{\"currency\":\"EUR\",\"amount\":5}}"));
    }

    private static EntityValue value(String body) throws PageReadException {
        return java.util.Objects.requireNonNull(((EntityBody) only(item(body, TARGET, "")).body()).value());
    }

    @Test
    void readsClaimsWithNullsAndSingles() throws PageReadException {
        String body = "{\"type\":\"Claim\",\"stance\":\"denies\",\"direct\":\"mixed\",\"sourceKind\":\"document\",\"source\":" + TARGET
                + ",\"cue\":null,\"chain\":null,\"answers\":null}";

        ClaimBody claim = (ClaimBody) only(item(body, TARGET, "")).body();

        assertEquals(1, claim.source().size());
        assertTrue(rewritten(page(item(body, TARGET, "")))
                .contains("\"cue\":[],\"sourceKind\":\"document\",\"sourceEntity\":null,\"chain\":[]}"));
    }

    @Test
    void readsPagesOfLinksBetweenArticles() throws PageReadException {
        String body = "{\"type\":\"Relation\",\"relation\":\"derivesFrom\",\"from\":{\"article\":\"articles/a.txt\",\"annotation\":null},"
                + "\"to\":{\"article\":\"articles/b.txt\",\"annotation\":\"urn:x:5\",\"sure\":false},\"reason\":\"same words\"}";

        RelationBody relation = (RelationBody) only(item(body, "\"articles/a.txt\"", "")).body();

        assertEquals(new RelationBody.End("articles/a.txt", null), relation.from());
        assertTrue(rewritten(page(item(body, TARGET, ""))).contains(body));
    }

    @Test
    void opensANewerMajorVersionReadOnly() throws PageReadException {
        String newer = page(item(TAG, TARGET, "")).replace("\"items\"", "\"formatVersion\":2,\"items\"");

        LoadedPage loaded = new PageReader().read(newer.getBytes(StandardCharsets.UTF_8), "newer");

        assertTrue(loaded.readOnly());
        assertEquals(1, loaded.page().items().size());
        assertEquals(Status.MANUAL, loaded.page().items().getFirst().status());
    }

    @ParameterizedTest
    @ValueSource(strings = { "\\ud800", "\\udc00x", "x\\ud83d", "\\ud83d\\ud83d\\udea2",
            "\\u0000\\u001f\\u007f\\u0080\\u07ff\\u0800\\uffff" })
    void keepsCharactersThatUtf8CannotSpell(String escaped) throws PageReadException {
        String item = item("{\"type\":\"Tag\",\"value\":\"" + escaped + "\"}", TARGET, ",\"later\":\"" + escaped + '"');

        Annotation first = only(item);
        Annotation second = read(rewritten(page(item))).items().getFirst();

        assertEquals(first, second);
    }

    @Test
    void toleratesAByteOrderMarkAndOtherLineEnds() throws PageReadException {
        Page plain = read(page(item(TAG, TARGET, "")));

        assertEquals(plain, read('\uFEFF' + page(item(TAG, TARGET, "")).replace(",", ",\r\n\t")));
    }
}
