package org.sourceline.core.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file system of which one operation fails: before it does anything, or after it did all or half of its work. */
public final class FailingFiles implements FileOperations {

    /** When the operation fails. */
    public enum When {
        BEFORE, AFTER
    }

    private final FileOperations real = new PlatformFiles();
    private final int failing;
    private final When when;
    private int count;

    /** @param failing which operation fails, counted from 1 */
    public FailingFiles(int failing, When when) {
        this.failing = failing;
        this.when = when;
    }

    /** Whether the operation that is to fail was asked for. */
    public boolean hasFailed() {
        return count >= failing;
    }

    private interface Operation {
        void run() throws IOException;
    }

    private void attempt(Operation operation) throws IOException {
        count++;
        if (count != failing) {
            operation.run();
            return;
        }
        if (when == When.AFTER) {
            operation.run();
        }
        throw new IOException("planted fault");
    }

    @Override
    public NewFile create(Path file) throws IOException {
        NewFile[] made = new NewFile[1];
        try {
            attempt(() -> made[0] = real.create(file));
        } catch (IOException e) {
            if (made[0] != null) {
                made[0].close();
            }
            throw e;
        }
        return new Watched(made[0]);
    }

    private final class Watched implements NewFile {
        private final NewFile file;

        Watched(NewFile file) {
            this.file = file;
        }

        @Override
        public OutputStream stream() {
            return new FilterOutputStream(file.stream()) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    attempt(() -> out.write(bytes, from, count == failing ? length / 2 : length));
                }
            };
        }

        @Override
        public void sync() throws IOException {
            attempt(file::sync);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        attempt(() -> real.copyPermissions(from, to));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        attempt(() -> real.move(from, to));
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        attempt(() -> real.syncFolder(folder));
    }

    @Override
    public void delete(Path file) throws IOException {
        attempt(() -> real.delete(file));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        attempt(() -> real.createFolder(folder));
    }
}
