package org.sourceline.ui.cases.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.sourceline.core.model.Identities;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.cases.PageSummary;
import org.sourceline.ui.session.PersonalSet;

/** What people decided on the entities of a case when it was built last. */
final class DecidedEntities {

    private final Supplier<IProject> project;
    private Identities last = Identities.NONE;

    DecidedEntities(Supplier<IProject> project) {
        this.project = project;
    }

    /** The articles that mention entities on which something else was decided since the last time. */
    List<IFile> articlesOfChanged() throws CoreException {
        Identities now = AnalyseArticle.owner(project.get()).entityPages().read(PersonalSet.name(),
                failed -> ILog.of(getClass()).info(String.valueOf(failed.getMessage())));
        Set<String> ids = now.differences(last);
        last = now;
        return articles(ids);
    }

    private List<IFile> articles(Set<String> ids) {
        Set<String> names = new HashSet<>();
        for (Map<String, PageSummary> pages : CaseIndex.get().contents(project.get()).pages().values()) {
            pages.forEach((article, page) -> {
                if (page.mentions().stream().anyMatch(mention -> ids.contains(String.valueOf(mention.body().entity())))) {
                    names.add(article);
                }
            });
        }
        List<IFile> files = new ArrayList<>();
        for (String name : names) {
            IFile file = project.get().getFile(IPath.fromPortableString(CaseFiles.ARTICLES + "/" + name));
            if (file.exists()) {
                files.add(file);
            }
        }
        return files;
    }
}
