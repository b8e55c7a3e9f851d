package org.sourceline.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.store.PageReadException;

/** Looks what is left of a person's page that is damaged. Off the UI thread. */
record DamageFinder(PageFiles files) {

    /** Empty if the page can be read, or nothing is left of it. */
    Optional<DamagedSet> find(String set) {
        Path page = files.file(set).filter(Files::isRegularFile).orElse(null);
        if (page == null) {
            return Optional.empty();
        }
        try {
            files.load(set);
            return Optional.empty();
        } catch (PageReadException unreadable) {
            return salvage(set, page);
        }
    }

    private Optional<DamagedSet> salvage(String set, Path page) {
        try {
            return Optional.of(new DamagedSet(set, files.salvage(set), earlier(page)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable EarlierPage earlier(Path page) {
        try {
            IFile file = LocalHistory.file(page).orElse(null);
            return file == null ? null : LocalHistory.latestReadable(file, new NullProgressMonitor()).orElse(null);
        } catch (CoreException e) {
            ILog.of(DamageFinder.class).log(e.getStatus());
            return null;
        }
    }
}
