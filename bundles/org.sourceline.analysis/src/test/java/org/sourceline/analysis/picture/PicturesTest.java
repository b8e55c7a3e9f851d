package org.sourceline.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sourceline.analysis.picture.Claimed.statement;
import static org.sourceline.analysis.picture.Claimed.step;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Strength;

class PicturesTest {

    private static final Statement COPY = statement("copy.txt", "the gate was shut", Stance.ASSERTS, null,
            step("Harbour Post", SourceKind.PUBLICATION, null), step("The Ledger", SourceKind.ORGANISATION, "reported"),
            step("Jonas Reth", SourceKind.NAMED_PERSON, "wrote"));
    private static final Statement ORIGINAL = statement("ledger.txt", "the gate was shut", Stance.ASSERTS, null,
            step("The Ledger", SourceKind.PUBLICATION, null), step("the messages", SourceKind.DOCUMENT, "show"),
            step("Jonas Reth", SourceKind.NAMED_PERSON, null));

    private static List<String> lines(Picture picture) {
        return picture.edges().stream().map(edge -> edge.teller() + ">" + edge.hearer() + ":" + edge.telling() + ":" + edge.strength()).toList();
    }

    @Test
    void aClaimGoesBackToItsOriginAcrossArticles() {
        Picture picture = Pictures.ofClaim(List.of(COPY, ORIGINAL), List.of(), List.of());
        assertEquals(List.of(NodeKind.CLAIM, NodeKind.PUBLISHER, NodeKind.OUTLET, NodeKind.PERSON, NodeKind.MESSAGES),
                picture.nodes().stream().map(PictureNode::kind).toList());
        assertEquals(List.of("harbour-post>claim:REPORTED:DOCUMENT", "the-ledger>harbour-post:REPORTED:ON_RECORD",
                "messages of jonas-reth>the-ledger:SHOWED:DOCUMENT", "jonas-reth>messages of jonas-reth:SAID:ON_RECORD"), lines(picture),
                "the way by the messages replaces the short one");
    }

    @Test
    void messagesOfOneWriterAreOneNodeUnderWhateverName() {
        Statement texts = statement("ledger.txt", "the lamp was off", Stance.ASSERTS, null, step("The Ledger", SourceKind.PUBLICATION, null),
                step("Text messages", SourceKind.DOCUMENT, "show"), step("Jonas Reth", SourceKind.NAMED_PERSON, null));
        Statement nobodys = statement("copy.txt", "the gate was shut", Stance.ASSERTS, null, step("Harbour Post", SourceKind.PUBLICATION, null),
                step("chat messages", SourceKind.DOCUMENT, "show"));
        assertEquals(1, messages(Pictures.ofMany(List.of(ORIGINAL, texts), 40)));
        assertEquals(1, messages(Pictures.ofClaim(List.of(nobodys, ORIGINAL), List.of(), List.of())));
        assertEquals(2, messages(Pictures.ofMany(List.of(ORIGINAL, nobodys), 40)), "among many claims nothing tells whose they are");
    }

    private static long messages(Picture picture) {
        return picture.nodes().stream().filter(node -> node.kind() == NodeKind.MESSAGES).count();
    }

    @Test
    void eachLineLeadsToTheArticleThatSaysSo() {
        Picture picture = Pictures.ofClaim(List.of(COPY, ORIGINAL), List.of(), List.of());
        assertEquals("articles/ledger.txt", picture.edges().getLast().places().getFirst().article());
        assertEquals(List.of("articles/a", "articles/ledger.txt"),
                picture.node("the-ledger").orElseThrow().places().stream().map(Place::article).toList());
    }

    @Test
    void answersStandAtTheClaim() {
        Statement denial = statement("copy.txt", "it", Stance.DENIES, COPY.id(), step("Harbour Post", SourceKind.PUBLICATION, null),
                step("The port board", SourceKind.ORGANISATION, "denied"));
        Statement silence = statement("copy.txt", "no answer", Stance.NO_RESPONSE, COPY.id(),
                step("Mina Sol", SourceKind.NAMED_PERSON, "did not reply"));
        assertTrue(denial.answers(COPY));
        List<String> lines = lines(Pictures.ofClaim(List.of(COPY), List.of(denial, silence), List.of()));
        assertTrue(lines.contains("the-port-board>claim:DENIED:DENIAL"), lines.toString());
        assertTrue(lines.contains("mina-sol>claim:NO_ANSWER:SILENCE"), lines.toString());
    }

    @Test
    void whatContradictsAClaimIsNoSupport() {
        Statement other = statement("other.txt", "the gate stood open", Stance.ASSERTS, null, step("Mina Sol", SourceKind.NAMED_PERSON, "said"));
        List<String> lines = lines(Pictures.ofClaim(List.of(COPY), List.of(), List.of(other)));
        assertTrue(lines.contains("mina-sol>claim:CONTRADICTED:DENIAL"), lines.toString());
    }

    @Test
    void whereNobodyIsNamedThePictureSaysSo() {
        Statement bare = statement("copy.txt", "the gate was shut", Stance.ASSERTS, null);
        Picture picture = Pictures.ofClaim(List.of(bare), List.of(), List.of());
        assertEquals(NodeKind.UNKNOWN, picture.nodes().getLast().kind());
        assertEquals(Strength.UNSOURCED, picture.edges().getFirst().strength());
    }

    @Test
    void manyClaimsOfOneSourceAreOneLine() {
        List<Statement> many = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            many.add(statement("copy.txt", "word " + i, Stance.ASSERTS, null, step("Harbour Post", SourceKind.PUBLICATION, null),
                    step("Jonas Reth", SourceKind.NAMED_PERSON, "said " + i)));
        }
        Picture picture = Pictures.ofMany(many, 40);
        assertEquals(2, picture.nodes().size());
        assertEquals(7, picture.edges().getFirst().count());
        assertEquals("", picture.edges().getFirst().cue(), "seven different cues are no label");
    }

    @Test
    void aPictureOfManySourcesKeepsTheWeightiest() {
        List<Statement> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            for (int j = 0; j <= i; j++) {
                many.add(statement("copy.txt", "word " + i + " " + j, Stance.ASSERTS, null, step("Harbour Post", SourceKind.PUBLICATION, null),
                        step("Witness " + i, SourceKind.NAMED_PERSON, "said")));
            }
        }
        Picture picture = Pictures.ofMany(many, 10);
        assertEquals(9, picture.nodes().size());
        assertEquals(53, picture.left());
        assertTrue(picture.node("witness-59").isPresent());
        PictureNode others = picture.nodes().getLast();
        assertEquals(NodeKind.MORE, others.kind());
        assertEquals("+53", others.name());
        assertEquals(8, picture.edges().size());
        PictureEdge together = picture.edges().stream().filter(edge -> edge.teller().equals(others.id())).findFirst().orElseThrow();
        assertEquals(53 * 54 / 2, together.count(), "all that the others said");
    }

    @Test
    void outletsThatPassOnWhatOneSaysAreDrawnAsOneOnTheirSide() {
        List<Statement> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(statement("copy" + i + ".txt", "word " + i, Stance.ASSERTS, null, step("Outlet " + i, SourceKind.PUBLICATION, null),
                    step("Mina Sol", SourceKind.NAMED_PERSON, "said")));
        }
        Picture picture = Pictures.ofMany(many, 10);
        PictureNode others = picture.nodes().getLast();
        assertEquals("+" + picture.left(), others.name());
        assertEquals(List.of("mina-sol"), picture.edges().stream().filter(edge -> edge.hearer().equals(others.id())).map(PictureEdge::teller).toList());
    }

    @Test
    void aClaimThatManyAnswerKeepsItsWay() {
        List<Statement> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(statement("other" + i + ".txt", "no " + i, Stance.DENIES, null, step("Denier " + i, SourceKind.NAMED_PERSON, "denied")));
        }
        Statement claim = statement("copy.txt", "it sank", Stance.ASSERTS, null, step("Harbour Post", SourceKind.PUBLICATION, null),
                step("Mina Sol", SourceKind.NAMED_PERSON, "said"));
        Picture picture = Pictures.ofClaim(List.of(claim), answers, List.of());
        assertTrue(picture.nodes().size() < 20, picture.nodes().toString());
        assertTrue(picture.node("mina-sol").isPresent() && picture.node("harbour-post").isPresent() && picture.node(Pictures.CLAIM).isPresent());
        assertEquals(NodeKind.MORE, picture.nodes().getLast().kind());
    }

    @Test
    void messagesThatAreAStepThemselvesAreDrawnOnce() {
        ChainStep writer = new ChainStep("Mina Sol", null, SourceKind.NAMED_PERSON, Stance.ASSERTS, null, "messages");
        Statement claim = statement("copy.txt", "it sank", Stance.ASSERTS, null, step("Harbour Post", SourceKind.PUBLICATION, null),
                step("the messages", SourceKind.DOCUMENT, "show"), writer);
        Picture picture = Pictures.ofClaim(List.of(claim), List.of(), List.of());
        assertEquals(List.of(NodeKind.CLAIM, NodeKind.PUBLISHER, NodeKind.MESSAGES, NodeKind.PERSON),
                picture.nodes().stream().map(PictureNode::kind).toList());
        assertTrue(picture.edges().stream().anyMatch(edge -> edge.teller().equals("mina-sol") && edge.hearer().equals("messages of mina-sol")
                && edge.telling() == Telling.WROTE));
    }

    @Test
    void aPublisherWhomAnotherPassesOnIsAnOutlet() {
        Statement own = statement("own.txt", "it sank", Stance.ASSERTS, null, step("The Ledger", SourceKind.PUBLICATION, null),
                step("Mina Sol", SourceKind.NAMED_PERSON, "said"));
        Statement copy = statement("copy.txt", "it sank", Stance.ASSERTS, null, step("Harbour Post", SourceKind.PUBLICATION, null),
                step("The Ledger", SourceKind.PUBLICATION, "reported"), step("Mina Sol", SourceKind.NAMED_PERSON, "said"));
        Picture picture = Pictures.ofMany(List.of(own, copy), 40);
        assertEquals(NodeKind.OUTLET, picture.node("the-ledger").orElseThrow().kind());
        assertEquals(NodeKind.PUBLISHER, picture.node("harbour-post").orElseThrow().kind());
    }

    @Test
    void noClaimIsNoPicture() {
        assertThrows(IllegalArgumentException.class, () -> Pictures.ofClaim(List.of(), List.of(), List.of()));
    }
}
