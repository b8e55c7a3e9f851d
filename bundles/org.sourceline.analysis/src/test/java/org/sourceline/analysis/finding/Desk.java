package org.sourceline.analysis.finding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.LinkPage;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkDecisions;
import org.sourceline.core.link.LinkTexts;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** An article with annotations made by hand, and others beside it: what the rules look at. */
final class Desk {

    static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    private final String path;
    private final ArticleSets sets;
    private final List<Annotation> items = new ArrayList<>();

    Desk(String name, String text) {
        this.path = "articles/" + name;
        try {
            Article article = ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), path, Limits.DEFAULT);
            this.sets = new ArticleSets(article, Analyser.read(article));
        } catch (ArticleReadException e) {
            throw new IllegalArgumentException(e);
        }
    }

    ArticleSets sets() {
        return sets;
    }

    Passage passage(String words) {
        int start = sets.article().source().text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the article has no \"" + words + "\"");
        }
        return sets.passages().atSource(new TextSpan(start, start + words.length()));
    }

    Annotation add(Body body, String words) {
        return add(body, words, UnaryOperator.identity());
    }

    /** @param change what becomes of the annotation before it is added */
    Annotation add(Body body, String words, UnaryOperator<Annotation> change) {
        Annotation made = change.apply(new Annotation(Identifiers.named(path + items.size()), Status.MANUAL, new Creator.Person("tester"), NOON, body,
                List.of(passage(words))));
        items.add(made);
        return made;
    }

    Annotation person(String words, String id) {
        return add(new EntityBody(EntityKind.PERSON, id, words, null), words);
    }

    Annotation organisation(String words, String id) {
        return add(new EntityBody(EntityKind.ORGANISATION, id, words, null), words);
    }

    Annotation date(String words, Optional<EntityValue> value) {
        return add(new EntityBody(EntityKind.DATE, null, words, value.orElse(null)), words);
    }

    /** A claim as the tests need it; change the body for more. */
    ClaimBody says(SourceKind kind, String source, String cue, String entity) {
        return new ClaimBody(Stance.ASSERTS, Directness.INDIRECT, source.isEmpty() ? List.of() : List.of(passage(source)), List.of(passage(cue)),
                kind, entity.isEmpty() ? null : entity, List.of(), null, Extras.NONE);
    }

    static ChainStep publication(String name) {
        return new ChainStep(name, null, SourceKind.PUBLICATION, Stance.ASSERTS, null, null);
    }

    static ChainStep person(String name) {
        return new ChainStep(name, null, SourceKind.NAMED_PERSON, Stance.ASSERTS, null, null);
    }

    private void open() {
        sets.open(new Page(Identifiers.named("page" + path), Page.SetRef.named("mine"), path, sets.article().sha256(), "UTF-8", "test",
                Page.FORMAT_VERSION, items, List.of(), Extras.NONE), true);
    }

    private AnalysedArticle analysed() {
        open();
        return new AnalysedArticle(sets.article(), sets.reading(), sets.all().stream().map(Anchored::annotation).toList());
    }

    /** A link from a claim of this article to one of another, made by a person. */
    Link link(LinkRelation relation, Annotation from, Desk other, Annotation to) {
        LinkDecisions hand = new LinkDecisions("mine", "tester", NOON);
        Annotation made = hand.make(relation, new Link.End(path, from.id(), from.target()), new Link.End(other.path, to.id(), to.target()), null,
                LinkTexts.unknown()).after();
        if (made == null) {
            throw new IllegalStateException();
        }
        return Link.of("mine", made).orElseThrow();
    }

    /** What people decided on entities. */
    void identify(IdentityBody... decisions) {
        List<Annotation> decided = new ArrayList<>();
        for (IdentityBody one : decisions) {
            decided.add(new Annotation(Identifiers.named(one.entity()), Status.MANUAL, new Creator.Person("tester"), NOON, one, List.of()));
        }
        sets.identify(Identities.of(List.of(Page.empty("mine", "", "", "", "test").withItems(decided))));
    }

    Findings all(RuleSettings settings) {
        open();
        return Findings.of(Examination.of(sets, Optional.empty()), Rules.SHIPPED, settings);
    }

    /** What a rule finds in the article alone. */
    List<Finding> alone(FindingRule rule) {
        open();
        return rule.check(Examination.of(sets, Optional.empty()));
    }

    /** What a rule finds with other articles in the case, and links that people made. */
    List<Finding> with(FindingRule rule, List<Desk> others, Link... links) {
        CaseView view = view(others, links);
        return rule.check(Examination.of(sets, Optional.of(view)));
    }

    /** The case of this article and others, with links that people made. */
    CaseView view(List<Desk> others, Link... links) {
        List<AnalysedArticle> articles = new ArrayList<>(List.of(analysed()));
        others.forEach(other -> articles.add(other.analysed()));
        CaseComparison comparison = CaseComparison.of(articles, NOON, () -> false);
        Page made = Page.ofLinks("mine", "test").withItems(Arrays.stream(links).map(Link::annotation).toList());
        CaseLinks all = CaseLinks.of(List.of(LinkPage.of(comparison, SuggestedPage.SET, null), made));
        return new CaseView(comparison, all, CaseIndex.of(articles, comparison.facts(), all));
    }
}
