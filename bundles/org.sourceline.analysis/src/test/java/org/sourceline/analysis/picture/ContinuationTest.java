package org.sourceline.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.Configuration;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** A claim that says in its own words on what messages it rests. */
class ContinuationTest {

    private static List<Statement> claims(String sentence) throws Exception {
        String text = "Harbour gate stood open\n\nBy Odile Farnham\n\nThe Quay Tribune\n\nJune 3, 2030\n\n" + sentence + "\n\nThe gate was painted in May.\n";
        Article article = ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), "articles/a.txt", Limits.DEFAULT);
        return Analyser.analyse(article, new Configuration(Instant.parse("2031-04-03T08:00:00Z")), () -> false).annotations().stream()
                .filter(one -> one.body() instanceof ClaimBody).map(one -> new Statement("articles/a.txt", "suggested", one)).toList();
    }

    @Test
    void whatAMediumReportsOfMessagesGoesBackToTheirWriter() throws Exception {
        List<Statement> claims = claims("According to Corrant Weekly, messages by Jonas Reth show that the gate was never shut in March.");
        Statement outer = claims.stream().filter(one -> one.words().startsWith("messages by")).findFirst().orElseThrow();
        List<NodeKind> kinds = Pictures.ofClaim(List.of(Continuation.of(outer, claims)), List.of(), List.of()).nodes().stream().map(PictureNode::kind).toList();
        assertEquals(List.of(NodeKind.CLAIM, NodeKind.PUBLISHER, NodeKind.ORGANISATION, NodeKind.MESSAGES, NodeKind.PERSON), kinds);
    }

    @Test
    void whatASpeakerSaysInsideStaysItsOwn() throws Exception {
        List<Statement> claims = claims("According to Corrant Weekly, Jonas Reth said that the gate was never shut in March.");
        Statement outer = claims.stream().filter(one -> one.claim().sourceKind() != SourceKind.NAMED_PERSON).findFirst().orElseThrow();
        assertSame(outer, Continuation.of(outer, claims));
    }
}
