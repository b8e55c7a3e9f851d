package org.sourceline.ui.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.sourceline.analysis.picture.Picture;
import org.sourceline.analysis.picture.Pictures;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
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
            String label = entity.label().isEmpty() ? entity.entity() : entity.label();
            List<Statement> own = statements(sets);
            CaseContents contents = contents(session);
            String id = entity.entity();
            return Optional.of(() -> ofEntity(id, label, merged(own, sets.article().path(), contents)));
        }
        return Optional.empty();
    }

    private static CaseContents contents(ArticleSession session) {
        return session.location().inWorkspace().map(file -> CaseIndex.get().contents(file.getProject())).orElse(CaseContents.EMPTY);
    }

    /** Makes the scene for all sources of an article, off the UI thread. */
    static Supplier<Scene> ofArticle(ArticleSets sets) {
        List<Statement> own = statements(sets);
        return () -> new Scene(Messages.get("provenance.article", own.size()), grouped(own), Pictures.ofMany(own, MOST));
    }

    static List<Statement> statements(ArticleSets sets) {
        return sets.all().stream().filter(sets::isShown).filter(one -> one.annotation().body() instanceof ClaimBody)
                .map(one -> SourceLine.statement(sets, one))
                .sorted(Comparator.comparing(Statement::annotation, Annotation.BY_POSITION)).toList();
    }

    /** What is open counts as it is, the rest of the case as it was saved. */
    private static List<Statement> merged(List<Statement> own, String article, CaseContents contents) {
        List<Statement> all = new ArrayList<>(own);
        contents.statements().stream().filter(one -> !one.article().equals(article)).forEach(all::add);
        return all;
    }

    private static Scene ofClaim(SourceLine line, List<Statement> own) {
        Statement claim = line.way().getFirst();
        List<Statement> answers = new ArrayList<>(own.stream().filter(other -> other.answers(claim)).toList());
        answers.addAll(line.elsewhere());
        String title = Messages.get("provenance.claim", shorten(claim.quotedWords()), line.steps().size(), answers.size());
        return new Scene(title, line, Pictures.ofClaim(line.way(), answers, line.contradictions()));
    }

    private static Scene ofEntity(String id, String label, List<Statement> all) {
        List<Statement> its = all.stream().filter(one -> one.claim().chain().stream().anyMatch(step -> id.equals(step.entity()))).toList();
        long articles = its.stream().map(Statement::article).distinct().count();
        return new Scene(Messages.get("provenance.entity", label, its.size(), articles), grouped(its), Pictures.ofMany(its, MOST));
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
