package org.sourceline.ui.lexicon;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.sourceline.ui.Messages;

/** Analyses cases anew whose rules or lexicon changed. */
final class Reanalysis {

    private static final String NATURE = "org.sourceline.ui.case";

    private Reanalysis() {
    }

    /** Analyses all open cases of the workspace in the background. */
    static void ofAllCases() {
        Job job = Job.create(Messages.get("lexicon.reanalysis"), monitor -> {
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                if (project.isAccessible() && project.hasNature(NATURE)) {
                    project.build(IncrementalProjectBuilder.CLEAN_BUILD, monitor);
                    project.build(IncrementalProjectBuilder.FULL_BUILD, monitor);
                }
            }
        });
        job.setUser(false);
        job.schedule();
    }
}
