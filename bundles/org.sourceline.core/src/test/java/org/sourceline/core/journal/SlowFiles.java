package org.sourceline.core.journal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.sourceline.core.store.FileOperations;
import org.sourceline.core.store.PlatformFiles;

/** The file system of the machine, which creates no file before it may. */
final class SlowFiles implements FileOperations {

    private final FileOperations files = new PlatformFiles();
    private final CountDownLatch goOn;

    SlowFiles(CountDownLatch goOn) {
        this.goOn = goOn;
    }

    @Override
    public NewFile create(Path file) throws IOException {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException(file.toString());
        }
        return files.create(file);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        files.copyPermissions(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        files.move(from, to);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        files.syncFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        files.delete(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        files.createFolder(folder);
    }
}
