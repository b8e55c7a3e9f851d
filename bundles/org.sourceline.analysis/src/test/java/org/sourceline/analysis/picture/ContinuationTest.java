package org.sourceline.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** What the article of Corrant Weekly said of Reth's messages, as another paper has it. */
    private static List<Statement> retold(String words) throws Exception {
        return claims("The council denied it in response to an investigation published by Corrant Weekly on Friday.\n\n"
                + "According to Corrant Weekly, Jonas Reth, the master of the harbour, met the council in May. According to Reth’s messages seen by Corrant Weekly, "
                + words + ".\n\nThe council said that it had answered Corrant Weekly’s reporters in full.");
    }

    private static Statement around(List<Statement> claims) {
        return claims.stream().filter(one -> one.words().startsWith("According to Reth’s messages")).findFirst().orElseThrow();
    }

    @Test
    void messagesAtTheHeadHoldForAllThatTheirWriterSays() throws Exception {
        List<Statement> claims = retold("he “agreed to leave the gate open until the spring,” telling a neighbour he had “little to say,” the article said");
        Statement whole = Continuation.of(around(claims), claims);
        List<NodeKind> kinds = Pictures.ofClaim(List.of(whole), List.of(), List.of()).nodes().stream().map(PictureNode::kind).toList();
        assertEquals(List.of(NodeKind.CLAIM, NodeKind.PUBLISHER, NodeKind.OUTLET, NodeKind.MESSAGES, NodeKind.PERSON), kinds);
        assertEquals("he “agreed to leave the gate open until the spring,”", Continuation.in(around(claims), claims).orElseThrow().words());
    }

    @Test
    void messagesAtTheHeadDoNotHoldForWhatSomebodyElseSaysBehindThem() throws Exception {
        List<Statement> claims = retold("he “agreed to leave the gate open until the spring,” and Ilse Varga told a neighbour that she had “little to say,” Corrant Weekly reported");
        assertTrue(claims.stream().anyMatch(one -> one.words().startsWith("she had")));
        assertSame(around(claims), Continuation.of(around(claims), claims));
    }

    @Test
    void whatASpeakerSaysInsideStaysItsOwn() throws Exception {
        List<Statement> claims = claims("According to Corrant Weekly, Jonas Reth said that the gate was never shut in March.");
        Statement outer = claims.stream().filter(one -> one.claim().sourceKind() != SourceKind.NAMED_PERSON).findFirst().orElseThrow();
        assertSame(outer, Continuation.of(outer, claims));
    }
}
