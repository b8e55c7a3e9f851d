package org.sourceline.core.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file system whose power fails: after a number of operations none does anything any more, and {@link #powerCut} leaves of all files
 * and names only what was synced before. It knows the files that were made through it.
 */
public final class VolatileFiles implements FileOperations {

    private final FileOperations real = new PlatformFiles();
    private final Path root;
    private final int last;
    private int count;
    /** What a file holds for certain, by its key in the real file system; files that nobody has synced hold nothing. */
    private final Map<Object, byte[]> synced = new HashMap<>();
    /** The names that are in a folder for certain, each with the key of its file. */
    private final Map<Path, Map<Path, Object>> names = new TreeMap<>();
    private final Set<Path> made = new LinkedHashSet<>();

    /**
     * @param root all below it that is there now is on the disk
     * @param last after how many operations the power fails
     */
    public VolatileFiles(Path root, int last) throws IOException {
        this.root = root;
        this.last = last;
        try (var all = Files.walk(root)) {
            for (Path file : all.toList()) {
                names.computeIfAbsent(file.getParent(), folder -> new TreeMap<>()).put(file, key(file));
                if (Files.isRegularFile(file)) {
                    synced.put(key(file), Files.readAllBytes(file));
                }
            }
        }
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, "unix:ino").get("ino");
    }

    /** Whether the power failed. */
    public boolean hasFailed() {
        return count >= last;
    }

    private void step() throws IOException {
        count++;
        if (count > last) {
            throw new IOException("no power");
        }
    }

    @Override
    public NewFile create(Path file) throws IOException {
        step();
        NewFile created = real.create(file);
        made.add(file);
        Object key = key(file);
        return new NewFile() {
            @Override
            public OutputStream stream() {
                return new FilterOutputStream(created.stream()) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        step();
                        out.write(bytes, from, length);
                    }
                };
            }

            @Override
            public void sync() throws IOException {
                step();
                created.sync();
                synced.put(key, Files.readAllBytes(find(key)));
            }

            @Override
            public void close() throws IOException {
                created.close();
            }
        };
    }

    private Path find(Object key) throws IOException {
        for (Path file : made) {
            if (Files.exists(file) && key(file).equals(key)) {
                return file;
            }
        }
        throw new IOException("gone");
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        step();
        real.copyPermissions(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        real.move(from, to);
        made.add(to);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        step();
        real.syncFolder(folder);
        Map<Path, Object> now = new TreeMap<>();
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) {
                now.put(file, key(file));
            }
        }
        names.put(folder, now);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        real.delete(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        real.createFolder(folder);
        made.add(folder);
    }

    /** Writes what is left into another folder, as the next start finds it. */
    public void powerCut(Path into) throws IOException {
        restore(root, into);
    }

    private void restore(Path folder, Path into) throws IOException {
        Files.createDirectories(into);
        for (Map.Entry<Path, Object> name : names.getOrDefault(folder, Map.of()).entrySet()) {
            Path to = into.resolve(name.getKey().getFileName());
            if (names.containsKey(name.getKey()) || Files.isDirectory(name.getKey())) {
                restore(name.getKey(), to);
            } else {
                Files.write(to, synced.getOrDefault(name.getValue(), new byte[0]));
            }
        }
    }
}
