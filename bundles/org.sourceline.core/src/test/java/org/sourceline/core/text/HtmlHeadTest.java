package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** What a page says of itself. */
class HtmlHeadTest {

    @Test
    void readsTitleAndLanguageOfAPlainPage() throws ArticleReadException {
        assertEquals(Map.of("title", "Bridge shut again", "language", "en-GB"),
                read("<html lang=en-GB><head><title> Bridge shut\n again </title></head>"));
    }

    @Test
    void readsOpenGraphBeforeTheTitle() throws ArticleReadException {
        assertEquals(Map.of("title", "Bridge shut", "publisher", "Brackwater Post", "author", "Orla Venn", "published", "2031-03-04T05:06:07Z",
                "url", "https://post.example/bridge"), read("""
                <html><head><title>Bridge shut | Brackwater Post</title><meta property="og:title" content="Bridge shut">
                <meta property="og:site_name" content="Brackwater Post"><meta name="Author" content="Orla Venn">
                <meta property="article:author" content="https://post.example/venn">
                <meta property="article:published_time" content="2031-03-04T05:06:07Z"><link rel="canonical" href="https://post.example/bridge">"""));
    }

    @Test
    void readsLinkedData() throws ArticleReadException {
        assertEquals(Map.of("title", "Bridge shut", "publisher", "Brackwater Post", "author", "Orla Venn, Ivo Lund", "published", "2031-03-04"),
                read("""
                <html><head><script type="application/ld+json">{"@graph":[{"@type":"WebPage","headline":"no"},
                {"@type":["NewsArticle"],"headline":"Bridge shut","author":[{"@type":"Person","name":"Orla Venn"},"Ivo Lund"],
                "datePublished":"2031-03-04","publisher":{"name":"Brackwater Post","logo":{"width":60}}}]}</script>"""));
    }

    @Test
    void damagedLinkedDataTellsNothingAndSpoilsNothing() throws ArticleReadException {
        String script = "<script type=\"application/ld+json\">";
        assertEquals(Map.of("title", "Bridge shut"), read("<html><head><title>Bridge shut</title>" + script + "{\"@type\":\"NewsArticle\",</script>"
                + script + "[".repeat(100_000) + "</script>" + script + "</script>"));
    }

    private static Map<String, String> read(String head) throws ArticleReadException {
        return HtmlPage.read(head + "<body>x", "page.html", Limits.DEFAULT).metadata().values();
    }
}
