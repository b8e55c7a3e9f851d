package org.sourceline.cli.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourceline.cli.Texts;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.merge.Conflict;
import org.sourceline.core.merge.Merged;
import org.sourceline.core.merge.PageMerge;
import org.sourceline.core.merge.Side;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.store.PageWriter;
import org.sourceline.core.store.SafeFile;

/**
 * The files of a merge.
 *
 * @param base an empty file where there was no page, as git has it
 * @param output where the merged page is written
 */
record PageFiles(Path base, Path ours, Path theirs, Path output) {

    private static final Page NOTHING = new Page("", new Page.SetRef("", ""), "", "", "", "", Page.FORMAT_VERSION, List.of(), List.of(),
            Extras.NONE);

    /**
     * Merges and writes.
     *
     * @param taken the side that wins every conflict; empty to leave them open
     * @return what is left open, in words
     * @throws IOException if a page cannot be read or written; then nothing is
     */
    List<String> merge(Optional<Side> taken) throws IOException {
        Page old = Files.isRegularFile(base) && Files.size(base) == 0 ? NOTHING : read(base);
        Merged merged = PageMerge.merge(old, read(ours), read(theirs));
        Page page = taken.map(side -> merged.resolved(conflict -> side)).orElse(merged.page());
        new SafeFile().write(output, out -> new PageWriter().write(page, out));
        return open(merged, taken.isPresent());
    }

    private static Page read(Path file) throws IOException {
        LoadedPage loaded = new PageReader().read(file);
        if (loaded.readOnly()) {
            throw new IOException(Texts.get("merge.newer", file));
        }
        return loaded.page();
    }

    private static List<String> open(Merged merged, boolean decided) {
        List<String> open = new ArrayList<>();
        if (merged.otherText()) {
            open.add(Texts.get("merge.otherText"));
        }
        if (!decided) {
            merged.conflicts().forEach(conflict -> open.add(words(conflict)));
        }
        return open;
    }

    private static String words(Conflict conflict) {
        Annotation one = conflict.ours() == null ? conflict.theirs() : conflict.ours();
        String what = one == null ? conflict.id() : Terms.kind(one) + " “" + Terms.passage(one) + "” (" + conflict.id() + ")";
        String key = conflict.properties().contains(Conflict.EXISTENCE) ? "merge.conflict.deleted" : "merge.conflict";
        return Texts.get(key, what, String.join(", ", conflict.properties()));
    }
}
