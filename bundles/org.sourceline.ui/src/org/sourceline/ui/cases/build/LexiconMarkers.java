package org.sourceline.ui.cases.build;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.sourceline.analysis.lexicon.CaseLexicon;
import org.sourceline.analysis.lexicon.LexiconProblem;

/** Marks in the lexicon files of a case what the analyser does not understand there. */
final class LexiconMarkers {

    static final String TYPE = "org.sourceline.ui.lexiconProblem";

    private LexiconMarkers() {
    }

    /** Whether the file adds to the analyser's lexicon. */
    static boolean isLexicon(IFile file) {
        IPath path = file.getProjectRelativePath();
        return path.segmentCount() > 1 && path.segment(0).equals(CaseLexicon.FOLDER) && "txt".equals(path.getFileExtension());
    }

    /** Takes the markers of the last time away and writes those of the files as they are. */
    static void write(IProject project) throws CoreException {
        IPath root = project.getLocation();
        if (root == null) {
            return;
        }
        project.deleteMarkers(TYPE, false, IResource.DEPTH_INFINITE);
        Path folder = root.toPath();
        for (LexiconProblem problem : CaseLexicon.of(folder).problems()) {
            IResource where = project.findMember(IPath.fromPath(folder.relativize(problem.file())));
            Map<String, Object> attributes = Map.of(IMarker.MESSAGE, problem.reason(), IMarker.SEVERITY, IMarker.SEVERITY_WARNING,
                    IMarker.LINE_NUMBER, Math.max(1, problem.line()));
            (where == null ? project : where).createMarker(TYPE, attributes);
        }
    }
}
