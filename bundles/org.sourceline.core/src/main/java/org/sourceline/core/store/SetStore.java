package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The annotation sets of a case. Sets are told apart by their names, which are the names of their folders. */
public final class SetStore {

    private final Case owner;
    private final FileOperations operations;
    private final StateFolder state;

    SetStore(Case owner) {
        this(owner, new PlatformFiles());
    }

    SetStore(Case owner, FileOperations operations) {
        this.owner = owner;
        this.operations = operations;
        this.state = new StateFolder(owner.root(), operations);
    }

    /**
     * The names of the sets, sorted; hidden folders and links are no sets.
     *
     * @throws IOException if the folder of the sets cannot be listed
     */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(owner.annotations())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(owner.annotations())) {
            return folders.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .map(folder -> folder.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted().toList();
        }
    }

    /** @throws IllegalArgumentException if no folder can have that name */
    public boolean exists(String set) {
        return Files.isDirectory(folder(set));
    }

    /**
     * The pages of a set, which need not exist yet: its folder comes with the first page.
     *
     * @throws IllegalArgumentException if no folder can have that name; {@link SetNames#problem} tells more
     */
    public PageStore pages(String set) {
        return new PageStore(owner.root(), folder(set), set, operations);
    }

    /**
     * The links of a set, which need not exist yet.
     *
     * @throws IllegalArgumentException if no file can have that name; {@link SetNames#problem} tells more
     */
    public LinkStore links(String set) {
        folder(set);
        return new LinkStore(owner.root(), owner.links(set), set, operations);
    }

    /**
     * The names of the sets that have links, sorted.
     *
     * @throws IOException if the folder of the links cannot be listed
     */
    public List<String> namesWithLinks() throws IOException {
        Path links = SafeFile.folderOf(owner.links("any"));
        if (!Files.isDirectory(links)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(links)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PageNames.EXTENSION) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - PageNames.EXTENSION.length())).sorted().toList();
        }
    }

    /**
     * Creates a set without pages.
     *
     * @throws SaveException if the name cannot be used, or there is such a set, or the folder cannot be created
     */
    public PageStore create(String set) throws SaveException {
        locked(set, () -> {
            checkFree(set, null);
            state.createFolders(folder(set));
        });
        return pages(set);
    }

    /**
     * Gives a set another name. Its pages bear the new name when they are next read, and in their files when they are next written.
     *
     * @throws SaveException if the name cannot be used, or there is such a set, or a file cannot be moved; then all is as it was
     */
    public void rename(String from, String to) throws SaveException {
        locked(from, () -> {
            checkThere(from);
            checkFree(to, from);
            move(places(owner, from), places(owner, to));
        });
    }

    /**
     * Takes a set out of the case.
     *
     * @return where it lies now, for {@link #restore}
     * @throws SaveException if there is no such set or a file cannot be moved; then all is as it was
     */
    public Path trash(String set) throws SaveException {
        Path place = state.trash().resolve(UUID.randomUUID().toString());
        locked(set, () -> {
            checkThere(set);
            move(places(owner, set), places(new Case(place), set));
        });
        return place;
    }

    /**
     * Brings back what was thrown away.
     *
     * @param place what {@link #trash} returned
     * @throws SaveException if there is a set of that name now, or a file cannot be moved; then all is as it was
     */
    public void restore(Path place, String set) throws SaveException {
        locked(set, () -> {
            checkFree(set, null);
            move(places(new Case(place), set), places(owner, set));
        });
    }

    /**
     * Removes what saves that never came to an end have left in the folders of the sets. Writes nothing where there is nothing of that
     * kind.
     */
    public void removeStrays() throws SaveException {
        try {
            List<Path> folders = foldersWithStrays();
            if (!folders.isEmpty()) {
                locked(owner.root().toString(), () -> {
                    for (Path folder : folders) {
                        new SafeFile(operations).removeStrays(folder);
                    }
                });
            }
        } catch (IOException e) {
            throw SaveException.failed(owner.root().toString(), e);
        }
    }

    private List<Path> foldersWithStrays() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(owner.annotations(), SafeFile.folderOf(owner.links("any")))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.filter(SafeFile::isTemporary).map(SafeFile::folderOf).distinct().forEach(found::add);
                }
            }
        }
        return found;
    }

    private Path folder(String set) {
        Path folder = owner.annotations().resolve(set).normalize();
        if (!owner.annotations().equals(folder.getParent())) {
            throw new IllegalArgumentException("no name of a set: " + set);
        }
        return folder;
    }

    /** What belongs to a set: its pages, its entities, its links. */
    private static List<Path> places(Case of, String set) {
        return List.of(of.annotations().resolve(set), of.entities(set), of.links(set));
    }

    /** Moves those that exist; if one cannot be moved, brings back those that were. */
    private void move(List<Path> from, List<Path> to) throws IOException {
        List<Integer> there = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if (Files.exists(from.get(i), LinkOption.NOFOLLOW_LINKS)) {
                there.add(i);
            }
        }
        try {
            for (int i : there) {
                state.createFolders(SafeFile.folderOf(to.get(i)));
                operations.move(from.get(i), to.get(i));
            }
            for (int i : there) {
                operations.syncFolder(SafeFile.folderOf(to.get(i)));
                operations.syncFolder(SafeFile.folderOf(from.get(i)));
            }
        } catch (IOException e) {
            moveBack(from, to, there.reversed(), e);
            throw e;
        }
    }

    /** A move that failed may have happened all the same. */
    private void moveBack(List<Path> from, List<Path> to, List<Integer> there, IOException cause) {
        for (int i : there) {
            try {
                if (!Files.exists(from.get(i), LinkOption.NOFOLLOW_LINKS)) {
                    operations.move(to.get(i), from.get(i));
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private void checkThere(String set) throws IOException {
        if (!names().contains(set)) {
            throw SaveException.of("set.missing", set);
        }
    }

    /** @param except a set whose name may be taken because it is about to be free */
    private void checkFree(String set, @Nullable String except) throws IOException {
        String problem = SetNames.problem(set).orElse(null);
        if (problem != null) {
            throw SaveException.inWords(problem);
        }
        for (String other : names()) {
            if (SetNames.collide(set, other) && !other.equals(except)) {
                throw SaveException.of("set.exists", other);
            }
        }
        boolean sameFiles = except != null && SetNames.collide(set, except);
        for (Path place : places(owner, set)) {
            if (!sameFiles && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw SaveException.of("set.exists", set);
            }
        }
    }

    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }

    private void locked(String set, Action action) throws SaveException {
        try {
            state.exclusively(() -> {
                action.run();
                return null;
            });
        } catch (IOException e) {
            throw SaveException.failed(set, e);
        }
    }
}
