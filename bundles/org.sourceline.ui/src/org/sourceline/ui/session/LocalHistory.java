package org.sourceline.ui.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.PageReader;
import org.sourceline.ui.Messages;

/**
 * The platform's local history of pages. The platform records what it writes itself; pages are written past it, whole or not at all, and
 * recorded once they are there.
 */
public final class LocalHistory {

    private LocalHistory() {
    }

    /** The file in the workspace; empty for one outside any case. */
    public static Optional<IFile> file(Path page) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(page.toUri())) {
            return Optional.of(file);
        }
        return Optional.empty();
    }

    /** Records what a page holds, soon, in the background. */
    public static void record(Path page) {
        file(page).ifPresent(file -> {
            Job job = Job.create(Messages.get("history.recording"), (IProgressMonitor monitor) -> record(file, monitor));
            job.setSystem(true);
            job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().modifyRule(file));
            job.schedule();
        });
    }

    /** To append nothing leaves the file as it is, and is the one way that the platform offers to record a state. */
    private static void record(IFile file, IProgressMonitor monitor) {
        try {
            if (file.exists() && !file.isReadOnly()) {
                file.appendContents(new ByteArrayInputStream(new byte[0]), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
            }
        } catch (CoreException e) {
            ILog.of(LocalHistory.class).log(e.getStatus());
        }
    }

    /** The latest state of a page that can be read; off the UI thread. */
    public static Optional<EarlierPage> latestReadable(IFile file, IProgressMonitor monitor) throws CoreException {
        for (IFileState state : file.getHistory(monitor)) {
            Optional<EarlierPage> page = read(state);
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private static Optional<EarlierPage> read(IFileState state) throws CoreException {
        try (var in = state.getContents()) {
            LoadedPage loaded = new PageReader().read(in.readAllBytes(), state.getName());
            return Optional.of(new EarlierPage(loaded.page(), state.getModificationTime()));
        } catch (PageReadException e) {
            return Optional.empty();
        } catch (IOException e) {
            ILog.of(LocalHistory.class).warn(String.valueOf(e.getMessage()), e);
            return Optional.empty();
        }
    }
}
