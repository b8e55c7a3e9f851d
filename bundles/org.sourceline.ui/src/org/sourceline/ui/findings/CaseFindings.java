package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;
import org.sourceline.analysis.compare.partner.LeftOut;
import org.sourceline.analysis.finding.CaseView;
import org.sourceline.analysis.finding.Finding;
import org.sourceline.analysis.finding.Ground;
import org.sourceline.ui.cases.Gone;
import org.sourceline.ui.links.CaseKnowledge;
import org.sourceline.ui.links.CaseLinker;

/** Keeps the findings that arise between the articles of cases: an article is looked at again when other links touch it. */
public final class CaseFindings {

    private static final CaseFindings INSTANCE = new CaseFindings();

    /** The rule of the finding, on the case itself, that not all of its articles were compared with each other. */
    static final String LEFT_OUT = "left-out";

    /** Kept with the project, so that it goes with it: another one of the same name has no findings yet. */
    private static final QualifiedName GROUNDS = new QualifiedName("org.sourceline.ui", "findings.grounds");

    /** What the findings of each article rested on when they were looked for. */
    private record Grounds(Map<IFile, Ground> all) {
    }

    private record Viewed(CaseKnowledge knowledge, CaseView view) {
    }

    private final Map<IProject, Viewed> viewed = new ConcurrentHashMap<>();

    private CaseFindings() {
        CaseLinker.get().addListener(this::known);
    }

    /** What is known of a case now; from the first call on the findings follow what becomes known. */
    public static Optional<CaseView> view(IProject project) {
        return INSTANCE.now(project);
    }

    private Optional<CaseView> now(IProject project) {
        return CaseLinker.get().knowledge(project).map(knowledge -> view(project, knowledge));
    }

    /** Made once for each state of the case. */
    private CaseView view(IProject project, CaseKnowledge knowledge) {
        return viewed.compute(project, (key, before) -> before != null && before.knowledge() == knowledge ? before
                : new Viewed(knowledge, new CaseView(knowledge.comparison(), knowledge.links(), knowledge.index()))).view();
    }

    private void known(IProject project) {
        viewed.keySet().removeIf(one -> !one.isAccessible());
        CaseLinker.get().knowledge(project).ifPresent(knowledge -> {
            try {
                CaseView view = view(project, knowledge);
                FindingMarkers.update(project, leftOut(knowledge.comparison().leftOut()), null);
                List<IFile> changed = changed(project, view);
                if (!changed.isEmpty()) {
                    new FindingsJob(project, changed, Optional.of(view)).schedule();
                }
            } catch (CoreException e) {
                if (!Gone.explains(e, project)) {
                    ILog.of(getClass()).log(e.getStatus());
                }
            }
        });
    }

    private static Grounds grounds(IProject project) throws CoreException {
        if (project.getSessionProperty(GROUNDS) instanceof Grounds known) {
            return known;
        }
        Grounds none = new Grounds(new ConcurrentHashMap<>());
        project.setSessionProperty(GROUNDS, none);
        return none;
    }

    private static List<Finding> leftOut(LeftOut leftOut) {
        return leftOut.isNothing() ? List.of() : List.of(new Finding(LEFT_OUT, Finding.Severity.INFO, leftOut.told(), "", "", "", "", null));
    }

    private List<IFile> changed(IProject project, CaseView view) throws CoreException {
        Map<IFile, Ground> before = grounds(project).all();
        List<IFile> changed = new ArrayList<>();
        for (IFile article : FindingsJob.articles(project)) {
            Ground ground = view.ground(article.getProjectRelativePath().toString());
            if (!ground.equals(before.put(article, ground))) {
                changed.add(article);
            }
        }
        return changed;
    }
}
