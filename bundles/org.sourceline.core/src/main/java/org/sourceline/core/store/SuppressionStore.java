package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.sourceline.core.model.Suppression;
import org.sourceline.core.model.Suppressions;

/**
 * What is never suggested in a case, in its file {@value #FILE}. The file is read whole and written whole or not at all; what somebody else
 * has added in the meantime stays. May be used by several threads and several programs at once.
 */
public final class SuppressionStore {

    /** The name of the file in the root of a case. */
    public static final String FILE = "suppressed.json";

    private static final DocumentReader<Suppressions> READER =
            new DocumentReader<>("suppressed", SuppressionWriter.TYPE, PageLimits.DEFAULT, SuppressionParser::new);

    private final Path file;
    private final StateFolder state;
    private final SafeFile safeFile;

    SuppressionStore(Case owner) {
        FileOperations operations = new PlatformFiles();
        this.file = owner.root().resolve(FILE);
        this.state = new StateFolder(owner.root(), operations);
        this.safeFile = new SafeFile(operations);
    }

    /** The file, there or not. */
    public Path file() {
        return file;
    }

    /**
     * What the file says; nothing if there is none.
     *
     * @throws PageReadException if there is one that cannot be read
     */
    public Suppressions load() throws PageReadException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Suppressions.NONE;
        }
        return READER.read(READER.bytes(file), file.toString());
    }

    /**
     * Adds one; nothing is written if there is one that means the same.
     *
     * @return what the file says now
     * @throws SaveException if it cannot be written; the file is as it was
     */
    public Suppressions add(Suppression item) throws SaveException {
        return change(before -> before.with(item));
    }

    /**
     * Takes one out, by what it means; nothing is written if it is not there.
     *
     * @return what the file says now
     * @throws SaveException if it cannot be written; the file is as it was
     */
    public Suppressions remove(Suppression item) throws SaveException {
        return change(before -> before.without(item));
    }

    private Suppressions change(UnaryOperator<Suppressions> change) throws SaveException {
        try {
            return state.exclusively(() -> changeLocked(change));
        } catch (PageReadException e) {
            throw SaveException.inWords(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw SaveException.of(file, e);
        }
    }

    private Suppressions changeLocked(UnaryOperator<Suppressions> change) throws IOException {
        Suppressions before = load();
        if (before.formatVersion() > Suppressions.FORMAT_VERSION) {
            throw SaveException.of("save.newer", file.toString());
        }
        Suppressions after = change.apply(before);
        if (!after.equals(before)) {
            safeFile.write(file, out -> new SuppressionWriter(out).write(after));
        }
        return after;
    }
}
