package org.sourceline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.compare.article.FactTags;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;

/** Who brings an article, and when it appeared. */
class FactsTest {

    private static final String WIRE = """
            Mussel beds die off Orrin Bay

            By Hanne Orlik and Tam Redwick

            June 3, 2031

            ORRIN BAY (Fennmark) - Half of the mussels off Orrin Bay have died since March, the Coast Office said on Tuesday.

            Get the Lagoon Herald newsletter
            """;

    @Test
    void agencyOfTheDatelineWroteWhatTheSiteCarries() {
        ArticleFacts facts = Compared.texts(WIRE).facts("a.txt");
        assertEquals("Mussel beds die off Orrin Bay", facts.headline());
        assertEquals("Fennmark", facts.publisher());
        assertEquals("Fennmark", facts.agency());
        assertEquals("Lagoon Herald", facts.republisher());
        assertEquals(List.of("Hanne Orlik", "Tam Redwick"), facts.authors());
        assertEquals(LocalDate.of(2031, 6, 3), facts.date());
    }

    @Test
    void headOfAPageTellsPublisherAuthorAndDate() {
        AnalysedArticle page = Compared.article("p.html", """
                <!DOCTYPE html><html><head><title>Beds die</title><meta property="og:site_name" content="Lagoon Herald">
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-06-04","author":{"name":"Cole Wexford"}}</script></head>
                <body><h1>Mussel beds die</h1><p>Half of the mussels off Orrin Bay have died since March, the Coast Office said on Tuesday.</p></body></html>
                """);
        ArticleFacts facts = facts(page);
        assertEquals("Lagoon Herald", facts.publisher());
        assertNull(facts.republisher());
        assertEquals(List.of("Cole Wexford"), facts.authors());
        assertEquals(LocalDate.of(2031, 6, 4), facts.date());
    }

    @Test
    void whatAPersonTagsCounts() {
        AnalysedArticle wire = Compared.article("a.txt", WIRE);
        List<Annotation> annotations = new ArrayList<>(wire.annotations());
        annotations.add(tag(FactTags.tag(FactTags.PUBLISHER, "Redwick Press")));
        annotations.add(tag(FactTags.tag(FactTags.REPUBLISHER, "")));
        annotations.add(tag(FactTags.tag(FactTags.DATE, "2031-06-02")));
        annotations.add(tag("to check: everything"));
        ArticleFacts facts = facts(new AnalysedArticle(wire.article(), wire.reading(), annotations));
        assertEquals("Redwick Press", facts.publisher());
        assertNull(facts.republisher());
        assertEquals(LocalDate.of(2031, 6, 2), facts.date());
    }

    private static Annotation tag(String value) {
        return new Annotation(Identifiers.named(value), Status.MANUAL, new Creator.Person("Ines"), Compared.NOW, new TagBody(value, Extras.NONE),
                List.of(Passage.whole("articles/a.txt")));
    }

    private static ArticleFacts facts(AnalysedArticle article) {
        ArticleFacts facts = CaseComparison.of(List.of(article), Compared.NOW, () -> false).facts().get(article.path());
        return facts == null ? ArticleFacts.NONE : facts;
    }
}
