package org.sourceline.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What saves and journals ask of the file system, each of which may fail. Tests put a failing one in its place. */
public interface FileOperations {

    /** A file that is being written. */
    interface NewFile extends Closeable {

        OutputStream stream();

        /** Returns once the content is on the disk. */
        void sync() throws IOException;
    }

    /** Creates a file that must not exist yet. */
    NewFile create(Path file) throws IOException;

    /** Gives the new file the permissions of the old one. */
    void copyPermissions(Path from, Path to) throws IOException;

    /** Moves a file or folder at once; a file at the new place is replaced. */
    void move(Path from, Path to) throws IOException;

    /** Returns once it is on the disk what the folder holds. */
    void syncFolder(Path folder) throws IOException;

    void delete(Path file) throws IOException;

    /** Creates a folder whose parent exists. */
    void createFolder(Path folder) throws IOException;
}
