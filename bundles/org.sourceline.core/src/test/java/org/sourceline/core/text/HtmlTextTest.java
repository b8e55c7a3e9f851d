package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The source text of a page is {@code textContent} of its body as a browser gives it; the expected texts are those of the HTML Standard. */
class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>a <b> b</b>\\n\\tc</p>                          | `a  b\\n\\tc`
            <p>a\\r\\nb\\rc                                    | `a\\nb\\nc`
            <p>a<br>b                                          | `ab`
            <p>a<!-- no --><b>b</b>                            | `ab`
            <p>1 &lt; 2 &amp; 3&nbsp;&euro; &notit; &copy x    | `1 < 2 & 3\u00A0€ ¬it; © x`
            <p>&#8217;&#x2019;&#146;&#128512;                  | `’’’😀`
            <p>&#xD83D;&#xDE00;&#55357;x                       | `\uFFFD\uFFFD\uFFFDx`
            <p>&#13;x&#0;&#x110000;                            | `\\rx\uFFFD\uFFFD`
            <p>a<script>var b = "</p>c"</script>d              | `ad`
            <style>p{}</style>a<template><p>t</template>b      | `ab`
            <p>a<noscript><p>n<iframe></noscript>b             | `ab`
            <svg><style>s</style><text>t</text></svg>a         | `ta`
            <svg><![CDATA[x<y]]></svg>                         | `x<y`
            <pre>\\na\\n\\nb</pre>c                            | `a\\n\\nbc`
            <textarea>\\n<b>&amp;</textarea>                   | `<b>&`
            <xmp><b>&amp;</xmp><iframe><p>i</iframe>           | `<b>&amp;<p>i`
            <table>a<tr><td>b</td>c</tr> </table>d             | `acb d`
            <select><option>a<option>b</select>                | `ab`
            <p>a<p>b</div>c                                    | `abc`
            <b><p>a</b>b                                       | `ab`
            a</body> b </html>\\nc                             | `a b \\nc`
            <p>a</p></body>\\n</html>\\n                       | `a\\n\\n`
            <p>a<plaintext></p>b                               | `a</p>b`
            <p>3 < 4 <5 a<                                     | `3 < 4 <5 a<`
            """)
    void isTextContentOfTheBody(String body, String expected) throws ArticleReadException {
        String html = "<!DOCTYPE html><title>t</title><body>" + body.translateEscapes();
        assertEquals(expected.translateEscapes(), read(html).source().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><head></head> \n <body> x", " \n<html> <body> x", "<head><title>t</title></head><body> x",
        "<html><body class=a> x", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body> x"})
    void whiteSpaceBeforeTheBodyIsNoPartOfIt(String html) throws ArticleReadException {
        assertEquals(" x", read(html).source().text());
    }

    private static PageText read(String html) throws ArticleReadException {
        return HtmlPage.read(html, "page.html", Limits.DEFAULT);
    }
}
