package org.sourceline.ui.cases.explorer;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.ui.cases.CaseFiles;

/** A node of the explorer that is no file: what stands between a case and its files. */
public sealed interface CaseNode {

    IProject project();

    /** The articles of a case. */
    record Articles(IProject project) implements CaseNode {
    }

    /** The annotation sets of a case. */
    record Sets(IProject project) implements CaseNode {
    }

    /** One annotation set. */
    record AnnotationSet(IProject project, String name) implements CaseNode {

        /** The folder of its pages. */
        public IFolder folder() {
            return project.getFolder(CaseFiles.ANNOTATIONS).getFolder(name);
        }
    }

    /** The entities of a case. */
    record Entities(IProject project) implements CaseNode {
    }

    /** The entities of a case that are not listed one by one. */
    record MoreEntities(IProject project, int count) implements CaseNode {
    }

    /** One entity of a case. */
    record Entity(IProject project, CaseEntity entity) implements CaseNode {
    }
}
