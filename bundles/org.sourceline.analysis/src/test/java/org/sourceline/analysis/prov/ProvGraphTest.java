package org.sourceline.analysis.prov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.Configuration;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.LinkPage;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.prov.ProvNode.Kind;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Stance;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** Claims, statements, documents and those who answer for them, as PROV relates them. */
class ProvGraphTest {

    private static final String WIRE = """
            Mill let ash into river

            By Ruth Amberley

            May 4, 2031

            ORVALE (Norlake Wire) - The paper mill of Grete Solveig let ash into the river Senn in April, a former foreman of the mill told Norlake Wire.

            "We opened the gate after dark," the foreman said.

            Grete Solveig ordered the foremen to open the gate, according to Solveig's letters.
            """;
    private static final String PAPER = """
            Mill owner denies orders

            By Per Halloran

            Senn Valley Courier

            May 6, 2031

            Grete Solveig denied that she had ever ordered the foremen to open the gate.

            "We opened the gate after dark," a former foreman told Norlake Wire. Norlake Wire reported that the mill let ash into the river Senn in April.
            """;

    private final Map<String, ProvNode> nodes = new HashMap<>();

    ProvGraphTest() throws ArticleReadException {
        List<AnalysedArticle> articles = new ArrayList<>();
        for (String text : List.of(WIRE, PAPER)) {
            Article article = ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), "articles/no " + articles.size() + ".txt", Limits.DEFAULT);
            articles.add(AnalysedArticle.of(article, Analyser.analyse(article, new Configuration(Instant.EPOCH), () -> false)));
        }
        CaseComparison comparison = CaseComparison.of(articles, Instant.EPOCH, () -> false);
        CaseLinks links = CaseLinks.of(List.of(LinkPage.of(comparison, SuggestedPage.SET, null)));
        ProvGraph.of(CaseIndex.of(articles, comparison.facts(), links)).nodes().forEach(node -> nodes.put(node.id(), node));
    }

    private ProvNode node(Kind kind, String label) {
        return nodes.values().stream().filter(node -> node.kind() == kind && node.label().contains(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " not in " + nodes.values()));
    }

    private List<ProvNode> of(ProvNode node, ProvRelation relation) {
        return node.relations().getOrDefault(relation, List.of()).stream().map(id -> Objects.requireNonNull(nodes.get(id), id)).toList();
    }

    private static List<String> labels(List<ProvNode> nodes) {
        return nodes.stream().map(ProvNode::label).toList();
    }

    @Test
    void everyNodeThatIsReferredToIsThere() {
        for (ProvNode node : nodes.values()) {
            node.relations().values().forEach(ids -> assertTrue(nodes.keySet().containsAll(ids), () -> node + " refers to " + ids));
            node.links().values().forEach(ids -> assertTrue(nodes.keySet().containsAll(ids), () -> node + " refers to " + ids));
        }
    }

    @Test
    void anArticleIsAttributedToItsAuthorAndItsPublisherAndDerivedFromAnother() {
        ProvNode wire = node(Kind.ARTICLE, "Mill let ash");
        assertEquals("articles/no%200.txt", wire.id());
        assertEquals(List.of("Norlake Wire", "Ruth Amberley"), labels(of(wire, ProvRelation.WAS_ATTRIBUTED_TO)));
        assertEquals(List.of(wire), of(node(Kind.ARTICLE, "Mill owner"), ProvRelation.WAS_DERIVED_FROM));
    }

    @Test
    void aClaimIsDerivedFromTheStatementOfItsSource() {
        ProvNode claim = node(Kind.CLAIM, "The paper mill of Grete Solveig let ash");
        assertEquals("articles/no%200.txt", claim.article());
        assertEquals(List.of("Norlake Wire"), labels(of(claim, ProvRelation.WAS_ATTRIBUTED_TO)));
        ProvNode statement = of(claim, ProvRelation.WAS_DERIVED_FROM).getFirst();
        assertEquals(Kind.STATEMENT, statement.kind());
        assertEquals(List.of(statement), of(claim, ProvRelation.HAD_PRIMARY_SOURCE));
        assertEquals(List.of(), of(claim, ProvRelation.WAS_QUOTED_FROM));
        ProvNode foreman = of(statement, ProvRelation.WAS_ATTRIBUTED_TO).getFirst();
        assertEquals(Kind.PERSON, foreman.kind());
    }

    @Test
    void directSpeechIsQuotedFromTheStatement() {
        ProvNode claim = node(Kind.CLAIM, "We opened the gate after dark");
        assertEquals(of(claim, ProvRelation.HAD_PRIMARY_SOURCE), of(claim, ProvRelation.WAS_QUOTED_FROM).stream().filter(one -> one.kind() == Kind.STATEMENT).toList());
    }

    @Test
    void aDocumentIsAttributedToItsAuthor() {
        ProvNode letters = node(Kind.DOCUMENT, "letters");
        assertEquals(List.of("Grete Solveig"), labels(of(letters, ProvRelation.WAS_ATTRIBUTED_TO)));
        ProvNode claim = node(Kind.CLAIM, "Grete Solveig ordered the foremen");
        assertEquals(List.of("Grete Solveig"), labels(of(of(claim, ProvRelation.HAD_PRIMARY_SOURCE).getFirst(), ProvRelation.WAS_ATTRIBUTED_TO)));
    }

    @Test
    void aDenialIsNoRelationOfProvButKept() {
        ProvNode denial = nodes.values().stream().filter(node -> node.kind() == Kind.CLAIM && node.stance() == Stance.DENIES).findFirst().orElseThrow();
        assertEquals(List.of(node(Kind.CLAIM, "Grete Solveig ordered the foremen").id()), denial.links().get(LinkRelation.DENIES));
    }
}
