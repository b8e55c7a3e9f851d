package org.sourceline.core.text;

import java.io.UncheckedIOException;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sourceline.core.internal.Messages;

/** Takes an HTML page apart. Nothing that the page refers to is fetched. */
final class HtmlPage {

    private HtmlPage() {
    }

    static PageText read(String html, String name, Limits limits) throws ArticleReadException {
        HtmlInput input = HtmlInput.of(html);
        if (input.elements() > limits.htmlElements()) {
            throw new ArticleReadException(Messages.get("read.html.elements", name, count(input.elements()), count(limits.htmlElements())));
        }
        Document document = parse(input.prepared(), name, limits);
        HtmlWalk walk = HtmlWalk.of(document.body());
        return new PageText(new SourceText(walk.text()), walk.blocks(), HtmlHead.metadata(document));
    }

    /** The parser keeps the tree no deeper than 512 elements, as browsers do, and puts deeper ones beside each other; the text is the same. */
    private static Document parse(String html, String name, Limits limits) throws ArticleReadException {
        try (TimedReader reader = new TimedReader(html, limits.htmlTime())) {
            return Parser.htmlParser().parseInput(reader, "");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof TimedReader.TimeOver) {
                throw new ArticleReadException(Messages.get("read.html.time", name, count(limits.htmlTime().toSeconds())), e);
            }
            throw new ArticleReadException(Messages.get("read.html.failed", name, String.valueOf(e.getMessage())), e);
        }
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
