package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Page;

/** The pages with what people decided on the entities of a case. */
public record EntityPages(Case owner) {

    /** Whether a file is one of them, by its place and name. */
    public boolean has(Path file) {
        String name = String.valueOf(file.getFileName());
        return owner.entities().equals(file.getParent()) && name.endsWith(PageNames.EXTENSION) && !name.startsWith(".");
    }

    /**
     * What all sets say together. A folder that cannot be listed counts as empty.
     *
     * @param own the set whose decisions come first; empty for none
     * @param unreadable told of each page that cannot be read, which is left out
     */
    public Identities read(String own, Consumer<PageReadException> unreadable) {
        List<Page> pages = new ArrayList<>();
        for (Path file : files(own)) {
            try {
                pages.add(new PageReader().read(file).page());
            } catch (PageReadException e) {
                unreadable.accept(e);
            }
        }
        return Identities.of(pages);
    }

    private List<Path> files(String own) {
        Path first = owner.entities(own);
        if (!Files.isDirectory(owner.entities())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(owner.entities())) {
            return all.filter(this::has).filter(Files::isRegularFile)
                    .sorted(Comparator.comparing((Path file) -> !file.equals(first)).thenComparing(file -> file)).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
