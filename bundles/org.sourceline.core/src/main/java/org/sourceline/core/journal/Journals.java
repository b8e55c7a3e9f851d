package org.sourceline.core.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.FileOperations;
import org.sourceline.core.store.PlatformFiles;
import org.sourceline.core.store.StateFolder;

/**
 * The journals of a case, in {@code .sourceline/journal/}: {@code PAGE-PROGRAM-NUMBER.journal}, where PAGE is a digest of set and article,
 * and {@code PROGRAM.lease}, which the program that writes them keeps locked. May be used by several threads and several programs at once.
 */
public final class Journals {

    static final String EXTENSION = ".journal";
    private static final String LEASE = ".lease";
    private static final int DIGITS = 16;
    /** What is read of one journal: more than any program writes. */
    private static final long LARGEST = 1L << 30;
    private static final Map<Path, Journals> OF_CASES = new ConcurrentHashMap<>();

    private final Path folder;
    private final StateFolder state;
    private final FileOperations operations;
    private final String program = UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS);
    private final Map<String, Lease> leases = new HashMap<>();
    private final Set<Journal> open = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Journals::settleAll, "Sourceline journals"));
    }

    Journals(Path root, FileOperations operations) {
        this.folder = root.resolve(StateFolder.NAME).resolve("journal");
        this.state = new StateFolder(root, operations);
        this.operations = operations;
    }

    /** The journals of a case as this program writes them: one object for each case. */
    public static Journals of(Case owner) {
        return OF_CASES.computeIfAbsent(owner.root(), root -> new Journals(root, new PlatformFiles()));
    }

    /**
     * Begins a journal, as yet without a file.
     *
     * @param failed told, on the journal's own thread, when changes cannot be written; the next change tries again
     */
    public Journal begin(JournalHeader header, Consumer<IOException> failed) {
        Journal journal = new Journal(this, header, failed);
        open.add(journal);
        return journal;
    }

    /** A journal will write no more. */
    void ended(Journal journal) {
        open.remove(journal);
    }

    /** Waits for the writers when the program ends by itself, so that what was to be thrown away is, and nothing else. */
    private static void settleAll() {
        OF_CASES.values().forEach(journals -> journals.open.forEach(Journal::settle));
    }

    /** Creates a file that holds changes already, and is on the disk with them. */
    JournalFile create(JournalHeader header, List<Change> changes) throws IOException {
        prepare();
        return JournalFile.create(folder, key(header.set(), header.article()) + '-' + program + '-', header, changes, operations);
    }

    private synchronized void prepare() throws IOException {
        if (leases.containsKey(program) && Files.isDirectory(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            state.exclusively(() -> {
                state.createFolders(folder);
                return folder;
            });
        }
        if (!leases.containsKey(program)) {
            Lease.take(folder, program + LEASE).ifPresent(lease -> leases.put(program, lease));
        }
    }

    void delete(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            operations.delete(file);
        }
    }

    /**
     * The journals of an article that nobody writes any longer, the oldest first; they are this program's from now on.
     *
     * @param article the article's path in the case
     * @throws IOException if the folder or a file cannot be read
     */
    public List<FoundJournal> left(String article) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<FoundJournal> found = new ArrayList<>();
        for (Path file : files()) {
            if (read(file).filter(journal -> journal.header().article().equals(article)).isPresent()) {
                adopt(file).flatMap(this::read).ifPresent(found::add);
            }
        }
        found.sort(null);
        return found;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, '*' + EXTENSION)) {
            all.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
    }

    /** Takes over a journal whose program is gone; empty if it runs, or if that is no journal. */
    private synchronized Optional<Path> adopt(Path file) throws IOException {
        String[] parts = file.getFileName().toString().split("-");
        if (parts.length != 3 || parts[1].equals(program) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!leases.containsKey(parts[1])) {
            Lease lease = Lease.take(folder, parts[1] + LEASE).orElse(null);
            if (lease == null) {
                return Optional.empty();
            }
            leases.put(parts[1], lease);
        }
        return Optional.of(file).filter(Files::exists);
    }

    private Optional<FoundJournal> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            JournalContent content = JournalLines.read(Files.readAllBytes(file));
            JournalHeader header = content.header();
            return header == null ? Optional.empty()
                    : Optional.of(new FoundJournal(this, file, Files.getLastModifiedTime(file), header, content));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Ends as a program that is killed does: the files stay, the leases are given back. */
    synchronized void abandon() throws IOException {
        for (Lease lease : leases.values()) {
            lease.close();
        }
        leases.clear();
    }

    /** Equal for equal sets and articles, and fit for a file name whatever they are called. */
    private static String key(String set, String article) {
        return Identifiers.sha256((set + '/' + article).getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** Where the journals lie. */
    Path folder() {
        return folder;
    }
}
