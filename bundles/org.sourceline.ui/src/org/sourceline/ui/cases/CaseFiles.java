package org.sourceline.ui.cases;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.core.store.Case;

/** Where things lie in a case of the workspace, as the annotation set format says. */
public final class CaseFiles {

    /** The folder of a case that holds its articles. */
    public static final String ARTICLES = Case.ARTICLES;

    /** The folder of a case that holds a folder for each set. */
    public static final String ANNOTATIONS = Case.ANNOTATIONS;

    /** The folder of a case that holds an entity page for each set. */
    public static final String ENTITIES = "entities";

    /** The set that the analyser writes. */
    public static final String SUGGESTED = SuggestedPage.SET;

    /** The ending of a page: {@code .jsonld}. */
    public static final String PAGE = ".jsonld";

    private CaseFiles() {
    }

    /** Whether the project is open and a case. */
    public static boolean isCase(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(CaseNature.ID);
        } catch (CoreException e) {
            return false;
        }
    }

    /** Whether the resource is a file in the folder of articles of a case; hidden files are none. */
    public static boolean isArticle(IResource resource) {
        IPath path = resource.getProjectRelativePath();
        return resource.getType() == IResource.FILE && path.segmentCount() > 1 && path.segment(0).equals(ARTICLES)
                && !resource.getName().startsWith(".") && isCase(resource.getProject());
    }

    /** A page file: its set and the path of its article below the folder of articles. */
    public record PagePath(String set, String article) {
    }

    /** What page the resource is, if it is one. */
    public static Optional<PagePath> page(IResource resource) {
        IPath path = resource.getProjectRelativePath();
        boolean isPage = resource.getType() == IResource.FILE && path.segmentCount() > 2 && path.segment(0).equals(ANNOTATIONS)
                && path.lastSegment().endsWith(PAGE);
        if (!isPage) {
            return Optional.empty();
        }
        String name = path.removeFirstSegments(2).toString();
        return Optional.of(new PagePath(path.segment(1), name.substring(0, name.length() - PAGE.length())));
    }

    /** The set whose entity page the resource is, if it is one. */
    public static Optional<String> entitySet(IResource resource) {
        IPath path = resource.getProjectRelativePath();
        boolean isEntities = resource.getType() == IResource.FILE && path.segmentCount() == 2 && path.segment(0).equals(ENTITIES)
                && path.lastSegment().endsWith(PAGE) && !path.lastSegment().startsWith(".");
        return isEntities ? Optional.of(path.lastSegment().substring(0, path.lastSegment().length() - PAGE.length())) : Optional.empty();
    }

    /** The path of an article below the folder of articles. */
    public static String articleName(IFile article) {
        return article.getProjectRelativePath().removeFirstSegments(1).toString();
    }
}
