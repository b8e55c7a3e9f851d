package org.sourceline.core.text;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Takes an HTML page apart. */
final class HtmlPage {

    private HtmlPage() {
    }

    static PageText read(String html, String name, Limits limits) throws ArticleReadException {
        Document document = Parser.htmlParser().parseInput(html, "");
        HtmlWalk walk = HtmlWalk.of(document.body());
        return new PageText(new SourceText(walk.text()), walk.blocks(), Metadata.NONE);
    }
}
