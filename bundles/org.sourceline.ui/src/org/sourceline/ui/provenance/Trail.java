package org.sourceline.ui.provenance;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.sourceline.analysis.picture.Place;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.ChainStep;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.links.CaseLinker;
import org.sourceline.ui.session.ArticleSession;

/** Tells from what passages of other articles a claim was taken. */
interface Trail {

    /** Knows of no other article. */
    Trail NONE = new Trail() {
        @Override
        public List<Statement> takenFrom(Statement statement) {
            return List.of();
        }

        @Override
        public Optional<Place> passage(Statement statement) {
            return Optional.empty();
        }

        @Override
        public List<Link> links(Statement statement) {
            return List.of();
        }

        @Override
        public List<Statement> answers(Statement statement) {
            return List.of();
        }

        @Override
        public List<Statement> contradictions(Statement statement) {
            return List.of();
        }

        @Override
        public Optional<String> site(String article) {
            return Optional.empty();
        }
    };

    /** The claims that it was taken from, the nearest first; empty where nothing is known. */
    List<Statement> takenFrom(Statement statement);

    /** The passage that it was taken from, whether a claim stands there or not. */
    Optional<Place> passage(Statement statement);

    /** The links by which it was taken, the surest first. */
    List<Link> links(Statement statement);

    /** The claims of other articles that deny it or answer it otherwise. */
    List<Statement> answers(Statement statement);

    /** The claims of other articles that cannot well stand beside it. */
    List<Statement> contradictions(Statement statement);

    /** Whose copy of the article it is, where another than its publisher carries it. */
    Optional<String> site(String article);

    /** The trail once everything it needs was read; takes its time, so belongs off the UI thread. */
    default Trail loaded() {
        return this;
    }

    /** What the links of the session's case tell. */
    static Trail of(ArticleSession session) {
        return session.location().inWorkspace().map(IFile::getProject).filter(CaseFiles::isCase)
                .<Trail>map(project -> new KnowledgeTrail(project, CaseLinker.get().knowledge(project))).orElse(NONE);
    }

    /** The last step that is the given agent; -1 if none is. */
    static int joint(List<ChainStep> steps, ChainStep agent) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (isSame(steps.get(i), agent)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(ChainStep one, ChainStep other) {
        String entity = one.entity();
        return entity != null && entity.equals(other.entity()) || one.agent().equalsIgnoreCase(other.agent());
    }
}
