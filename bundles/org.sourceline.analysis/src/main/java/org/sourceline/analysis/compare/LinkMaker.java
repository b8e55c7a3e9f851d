package org.sourceline.analysis.compare;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.Suggester;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkDecisions;
import org.sourceline.core.link.LinkId;
import org.sourceline.core.link.LinkTexts;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

/** Makes suggestions of links, with ids that depend on nothing but the two articles, the relation and the places. */
final class LinkMaker {

    private final Instant created;

    LinkMaker(Instant created) {
        this.created = created;
    }

    /**
     * One end to be.
     *
     * @param annotation the id of the claim; null where the passage has none
     * @param spans in UTF-16 units of the reading text; none for the whole article
     */
    record End(Profile article, @Nullable String annotation, List<TextSpan> spans) {

        Link.End made() {
            List<Passage> passages = spans.isEmpty() ? List.of(Passage.whole(article.path())) : article.passages(spans);
            return new Link.End(article.path(), annotation, passages);
        }

        /** The SHA-256 of the article. */
        String text() {
            return article.article().article().sha256();
        }
    }

    FoundLink make(LinkRelation relation, End from, End to, String rule, String reason, double confidence, List<Difference> differences) {
        Link.End first = from.made();
        Link.End second = to.made();
        RelationBody body = new RelationBody(relation.json(), RelationBody.End.in(first.article(), first.annotation()),
                RelationBody.End.in(second.article(), second.annotation()), reason, Extras.NONE);
        String firstText = from.text();
        String secondText = to.text();
        String id = LinkId.of(relation.json(), firstText, first.passages(), secondText, second.passages());
        Annotation annotation = new Annotation(id, Status.SUGGESTED, new Creator.Software(Suggester.NAME, Suggester.VERSION, rule, reason, confidence),
                created, created, body, LinkDecisions.target(first, second), null, List.of(), null, LinkTexts.of(firstText, secondText));
        Link link = Link.of(SuggestedPage.SET, annotation).orElseThrow();
        return new FoundLink(link, differences, null, true);
    }
}
