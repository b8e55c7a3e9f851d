package org.sourceline.ui.cases.explorer;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.ui.cases.ArticleSummary;
import org.sourceline.ui.cases.CaseContents;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.cases.Gone;

/**
 * A case as it is listed: made in the background, since a case may have thousands of articles.
 *
 * @param articles by their headlines
 */
record Listed(IProject project, List<IFile> articles, CaseContents contents) {

    /** How many entities are listed; the Entities view has all. */
    static final int ENTITIES = 100;

    static Listed of(IProject project) {
        CaseContents contents = CaseIndex.get().contents(project);
        List<IFile> files = new ArrayList<>();
        collect(project.getFolder(CaseFiles.ARTICLES), files);
        Collator collator = Collator.getInstance();
        Map<IFile, String> titles = new HashMap<>();
        files.forEach(file -> titles.put(file, title(contents, file)));
        files.sort(Comparator.comparing((IFile file) -> Objects.requireNonNull(titles.get(file)), collator).thenComparing(IFile::getName));
        return new Listed(project, List.copyOf(files), contents);
    }

    private static String title(CaseContents contents, IFile file) {
        return contents.article(CaseFiles.articleName(file)).map(ArticleSummary::title).orElse(file.getName());
    }

    private static void collect(IContainer folder, List<IFile> files) {
        try {
            for (IResource member : folder.exists() ? folder.members() : new IResource[0]) {
                if (member instanceof IContainer inner) {
                    collect(inner, files);
                } else if (member instanceof IFile file && CaseFiles.isArticle(file)) {
                    files.add(file);
                }
            }
        } catch (CoreException e) {
            if (!Gone.explains(e, folder)) {
                ILog.of(Listed.class).log(e.getStatus());
            }
        }
    }

    List<CaseNode> sets() {
        return contents.pages().keySet().stream().<CaseNode>map(name -> new CaseNode.AnnotationSet(project, name)).toList();
    }

    List<CaseNode> entities() {
        List<CaseEntity> all = contents.entities();
        List<CaseNode> nodes = new ArrayList<>();
        all.stream().limit(ENTITIES).forEach(entity -> nodes.add(new CaseNode.Entity(project, entity)));
        if (all.size() > ENTITIES) {
            nodes.add(new CaseNode.MoreEntities(project, all.size() - ENTITIES));
        }
        return nodes;
    }

    /** The articles of which something else is said now. */
    List<IFile> changedSince(Listed before) {
        return articles.stream().filter(file -> !summary(file).equals(before.summary(file))).toList();
    }

    private Optional<ArticleSummary> summary(IFile file) {
        return contents.article(CaseFiles.articleName(file));
    }
}
