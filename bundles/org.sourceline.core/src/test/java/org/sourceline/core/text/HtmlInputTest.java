package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted as a start tag decides whether a page is refused; what is left out never reaches the parser. */
class HtmlInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>a<b>c</b></p>                 | 2
            a < b <3 <p>                     | 1
            <a><z><A><Z>                     | 4
            <@a><[a><`a><{a><!a><?a>         | 0
            <                                | 0
            </                               | 0
            <p                               | 1
            </p                              | 0
            </><p>                           | 1
            <!-- <p> --><p>                  | 1
            <!----><p>                       | 1
            <!--><p>                         | 1
            <!---><p>                        | 1
            <!--x--!><p>                     | 1
            <!--x-->y<p>-->                  | 1
            <!-- <p> - -- > <p> --><i>       | 1
            <!-- <p> --- <p> ---><i>         | 1
            <!-- <p>                         | 0
            <p title='<b>'><i>               | 2
            <p title = "<b>"><i>             | 2
            <p title="'<b>"><i>              | 2
            <p title=a"><i>"                 | 2
            <p title=a <b>x<i>               | 2
            <p title=<b>x<i>                 | 2
            <p title=><i>                    | 2
            <p title=a b='<i>'><u>           | 2
            <p title=''><i>                  | 2
            <p title='<b><i>                 | 1
            <p title=                        | 1
            <p 'x><i>'                       | 2
            <script>a<b <i></i></script><p>  | 2
            <SCRIPT><p></ScRiPt><p>          | 2
            <script/><p></script><i>         | 2
            <script><p></style><p></script>  | 1
            <title><p></title><p>            | 2
            <textarea><p></p></textarea><p>  | 2
            <script><p>                      | 1
            <script></script><p>             | 2
            </script><p>                     | 1
            """)
    void startTagsAreCounted(String html, int elements) {
        assertEquals(elements, HtmlInput.of(html).elements(), html);
        assertEquals(html, HtmlInput.of(html).prepared());
    }

    @Test
    void anyBlankEndsAName() {
        for (String blank : new String[] {" ", "\t", "\n", "\f", "/"}) {
            assertEquals(2, HtmlInput.of("<script" + blank + "a><p></script><p>").elements(), blank);
            assertEquals(2, HtmlInput.of("<p title=" + blank.replace("/", " ") + "'<b>'><p>").elements(), blank);
            assertEquals(2, HtmlInput.of("<p title=x" + blank.replace("/", " ") + "y='<b>'><p>").elements(), blank);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <body>x</body>y</html>z                | <body>x<!---->y<!---->z
            x</BODY a='>'>y                        | x<!---->y
            x</bodyguard>y                         | x</bodyguard>y
            a<noscript><img src=x></noscript>b     | a<noscript></noscript>b
            a<noscript><img></noscript>b</body>c   | a<noscript></noscript>b<!---->c
            &#xD7FF;&#xD800;&#xDFFF;&#xE000;       | &#xD7FF;��&#xE000;
            &#55295;&#55296;&#57343;&#57344;       | &#55295;��&#57344;
            &#x00D83D&#056832; $1                  | �� $1
            &#xD8000;                              | &#xD8000;
            """)
    void whatTheParserMustNotSeeIsLeftOut(String html, String prepared) {
        assertEquals(prepared, HtmlInput.of(html).prepared());
    }

    @Test
    void allLineEndsAreOne() {
        assertEquals("\na\n\nb\n", HtmlInput.of("\ra\r\n\rb\n").prepared());
    }
}
