package org.sourceline.core.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Change;

/** A journal that a program has left behind. */
public final class FoundJournal implements Comparable<FoundJournal> {

    private final Journals owner;
    private final Path file;
    private final FileTime written;
    private final JournalHeader header;
    private final JournalContent content;

    FoundJournal(Journals owner, Path file, FileTime written, JournalHeader header, JournalContent content) {
        this.owner = owner;
        this.file = file;
        this.written = written;
        this.header = header;
        this.content = content;
    }

    public JournalHeader header() {
        return header;
    }

    /** When the last change was written. */
    public FileTime written() {
        return written;
    }

    /** What the changes come to: one for each annotation that was another in the end than at the beginning. */
    public List<Change> changes() {
        return JournalContent.net(content.changes());
    }

    /** How many lines could not be read. The last one of a program that was killed while it wrote may be one of them. */
    public int damaged() {
        return content.damaged();
    }

    /** Its changes are safe elsewhere, or not wanted. */
    public void delete() throws IOException {
        owner.delete(file);
    }

    @Override
    public int compareTo(FoundJournal other) {
        return written.compareTo(other.written);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoundJournal that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
