package org.sourceline.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.store.AnnotationLine;

/**
 * A journal as bytes: lines that each begin with the checksum of what follows (CRC-32C, eight hexadecimal digits, a space) and end with a
 * line end. The first is the header; each other one holds the changes that one command made, as a list of annotations: before, after,
 * before, after. A line that is not whole does not count, whatever follows it.
 */
final class JournalLines {

    private static final int PREFIX = 9;

    private JournalLines() {
    }

    static byte[] header(JournalHeader header) {
        return line(header.toBytes());
    }

    static byte[] changes(List<Change> changes) {
        List<@Nullable Annotation> states = new ArrayList<>(2 * changes.size());
        for (Change change : changes) {
            states.add(change.before());
            states.add(change.after());
        }
        return line(AnnotationLine.write(states));
    }

    private static byte[] line(byte[] content) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(PREFIX + content.length + 1);
        line.writeBytes(prefix(content, 0, content.length));
        line.writeBytes(content);
        line.write('\n');
        return line.toByteArray();
    }

    private static byte[] prefix(byte[] bytes, int from, int to) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, to - from);
        return String.format(Locale.ROOT, "%08x ", (int) sum.getValue()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads a journal as far as it is whole. */
    static JournalContent read(byte[] bytes) {
        JournalHeader header = null;
        List<Change> changes = new ArrayList<>();
        int damaged = 0;
        for (int from = 0; from < bytes.length;) {
            int end = lineEnd(bytes, from);
            if (!isWhole(bytes, from, end)) {
                damaged++;
            } else if (from == 0) {
                header = JournalHeader.parse(bytes, PREFIX, end).orElse(null);
            } else if (header != null) {
                damaged += add(bytes, from + PREFIX, end, header.set(), changes);
            }
            from = end + 1;
        }
        return new JournalContent(header, changes, damaged);
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isWhole(byte[] bytes, int from, int end) {
        return end < bytes.length && end - from >= PREFIX
                && Arrays.equals(bytes, from, from + PREFIX, prefix(bytes, from + PREFIX, end), 0, PREFIX);
    }

    /** Returns 1 if the line is whole but cannot be read, as one of a newer version. */
    private static int add(byte[] bytes, int from, int to, String set, List<Change> changes) {
        try {
            List<@Nullable Annotation> states = AnnotationLine.read(bytes, from, to);
            List<Change> read = new ArrayList<>();
            for (int i = 0; i + 1 < states.size(); i += 2) {
                read.add(new Change(set, states.get(i), states.get(i + 1)));
            }
            changes.addAll(read);
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            return 1;
        }
    }
}
