package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.finding.CaseView;
import org.sourceline.core.link.Link;
import org.sourceline.ui.cases.Gone;
import org.sourceline.ui.links.CaseKnowledge;
import org.sourceline.ui.links.CaseLinker;

/** Keeps the findings that arise between the articles of cases: an article is looked at again when other links touch it. */
public final class CaseFindings {

    private static final CaseFindings INSTANCE = new CaseFindings();

    /** What the findings of an article rest on besides the article. */
    private record Ground(List<Link> links, Map<String, ArticleFacts> facts) {
    }

    private final Map<IProject, Map<IFile, Ground>> grounds = new ConcurrentHashMap<>();

    private CaseFindings() {
        CaseLinker.get().addListener(this::known);
    }

    /** What is known of a case now; from the first call on the findings follow what becomes known. */
    public static Optional<CaseView> view(IProject project) {
        return INSTANCE.now(project);
    }

    private Optional<CaseView> now(IProject project) {
        return CaseLinker.get().knowledge(project).map(CaseFindings::view);
    }

    private static CaseView view(CaseKnowledge knowledge) {
        return new CaseView(knowledge.comparison(), knowledge.links(), knowledge.index());
    }

    private void known(IProject project) {
        CaseLinker.get().knowledge(project).ifPresent(knowledge -> {
            try {
                List<IFile> changed = changed(project, knowledge);
                if (!changed.isEmpty()) {
                    new FindingsJob(project, changed, Optional.of(view(knowledge))).schedule();
                }
            } catch (CoreException e) {
                if (!Gone.explains(e, project)) {
                    ILog.of(getClass()).log(e.getStatus());
                }
            }
        });
    }

    private List<IFile> changed(IProject project, CaseKnowledge knowledge) throws CoreException {
        Map<IFile, Ground> before = grounds.computeIfAbsent(project, key -> new ConcurrentHashMap<>());
        Map<String, ArticleFacts> facts = knowledge.comparison().facts();
        List<IFile> changed = new ArrayList<>();
        for (IFile article : FindingsJob.articles(project)) {
            String path = article.getProjectRelativePath().toString();
            Ground ground = new Ground(knowledge.links().shown().stream().filter(link -> link.touches(path)).toList(), facts);
            if (!Objects.equals(before.put(article, ground), ground)) {
                changed.add(article);
            }
        }
        return changed;
    }
}
