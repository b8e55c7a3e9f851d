package org.sourceline.ui.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.sourceline.analysis.picture.Picture;
import org.sourceline.analysis.picture.Pictures;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Identities;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseContents;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.session.ArticleSession;

/**
 * What the view shows.
 *
 * @param title what it is, in words
 * @param tree the input of the tree
 */
record Scene(String title, Object tree, Picture picture) {

    /** How many sources a picture shows; more would not be legible. */
    private static final int MOST = 40;
    private static final int TITLE = 120;

    /** Makes the scene for an annotation, off the UI thread; empty for annotations that are no claim and no named entity. */
    static Optional<Supplier<Scene>> of(ArticleSession session, ArticleSets sets, Anchored one) {
        if (one.annotation().body() instanceof ClaimBody) {
            Trail trail = Trail.of(session);
            List<Statement> own = statements(sets);
            SourceLine line = SourceLine.of(sets, one).orElseThrow();
            return Optional.of(() -> ofClaim(line.along(trail), own));
        }
        if (one.annotation().body() instanceof EntityBody entity && entity.entity() != null) {
            return Optional.of(ofEntity(Trail.of(session), entity.entity(), entity.label(), sets, contents(session)));
        }
        return Optional.empty();
    }

    private static CaseContents contents(ArticleSession session) {
        return session.location().inWorkspace().map(file -> CaseIndex.get().contents(file.getProject())).orElse(CaseContents.EMPTY);
    }

    /** Makes the scene for all sources of an article, off the UI thread. */
    static Supplier<Scene> ofArticle(ArticleSession session, ArticleSets sets) {
        List<Statement> own = statements(sets);
        Trail trail = Trail.of(session);
        return () -> {
            List<Statement> carried = own.stream().map(one -> SourceLine.carried(one, trail)).toList();
            return new Scene(Messages.get("provenance.article", own.size()), grouped(carried), Pictures.ofMany(carried, MOST));
        };
    }

    static List<Statement> statements(ArticleSets sets) {
        return sets.all().stream().filter(sets::isShown).filter(one -> one.annotation().body() instanceof ClaimBody)
                .map(one -> SourceLine.statement(sets, one))
                .sorted(Comparator.comparing(Statement::annotation, Annotation.BY_POSITION)).toList();
    }

    private static Scene ofClaim(SourceLine line, List<Statement> own) {
        Statement claim = line.way().getFirst();
        List<Statement> answers = new ArrayList<>(own.stream().filter(other -> other.answers(claim)).toList());
        answers.addAll(line.elsewhere());
        String title = Messages.get("provenance.claim", shorten(claim.quotedWords()), line.steps().size(), answers.size());
        return new Scene(title, line, Pictures.ofClaim(line.way(), answers, line.contradictions()));
    }

    /** What is open counts as it is, the rest of the case as it was saved. */
    private static Supplier<Scene> ofEntity(Trail trail, String entity, String label, ArticleSets sets, CaseContents contents) {
        Identities identities = contents.identities();
        String id = identities.resolve(entity);
        Set<String> ids = new HashSet<>(identities.mergedInto(id));
        ids.add(id);
        String article = sets.article().path();
        List<Statement> own = statements(sets);
        return () -> {
            Stream<Statement> all = Stream.concat(own.stream().filter(one -> one.names(ids)),
                    contents.statementsNaming(ids).stream().filter(one -> !one.article().equals(article)));
            List<Statement> its = all.map(one -> SourceLine.carried(one.through(identities), trail)).toList();
            long articles = its.stream().map(Statement::article).distinct().count();
            String name = identities.label(id).orElse(label.isEmpty() ? entity : label);
            return new Scene(Messages.get("provenance.entity", name, its.size(), articles), grouped(its), Pictures.ofMany(its, MOST));
        };
    }

    /** By origin, in the order in which they first speak. */
    private static List<SourceLineContents.Group> grouped(List<Statement> statements) {
        Map<String, List<Statement>> byOrigin = new LinkedHashMap<>();
        for (Statement one : statements) {
            ChainStep origin = one.origin();
            byOrigin.computeIfAbsent(origin == null ? Messages.get("provenance.nobody") : origin.agent(), name -> new ArrayList<>()).add(one);
        }
        return byOrigin.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue())).toList();
    }

    private static SourceLineContents.Group group(String name, List<Statement> said) {
        return new SourceLineContents.Group(Messages.get("provenance.group", name, said.size()), List.copyOf(said));
    }

    private static String shorten(String words) {
        int space = words.length() <= TITLE ? -1 : words.lastIndexOf(' ', TITLE);
        return words.length() <= TITLE ? words : words.substring(0, space > 0 ? space : TITLE) + " …";
    }
}
