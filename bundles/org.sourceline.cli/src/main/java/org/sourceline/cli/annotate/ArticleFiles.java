package org.sourceline.cli.annotate;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sourceline.cli.Printable;
import org.sourceline.cli.Texts;

/**
 * Finds the articles that the arguments of a command mean. A file that is named is always taken. In folders, and in the folders in
 * them, files are taken that have the name of a text or of a page; links are not followed, hidden files and the folders of annotation
 * sets are left out. The order is that of the arguments, in a folder that of the names, whatever the platform.
 */
public final class ArticleFiles {

    private static final Set<String> ENDINGS = Set.of("txt", "text", "html", "htm", "xhtml");
    private static final Set<String> FOLDERS_OF_SETS = Set.of("annotations", "entities", "links");
    private static final Comparator<Path> BY_NAME = Comparator.comparing(ArticleFiles::name);

    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int passedOver;

    private ArticleFiles() {
    }

    /** @param named files and folders as the user named them */
    public static ArticleFiles find(List<Path> named) {
        ArticleFiles found = new ArticleFiles();
        named.forEach(found::add);
        return found;
    }

    /** The articles, each once, even if it was named by several arguments. */
    public List<Path> files() {
        return List.copyOf(files.values());
    }

    /** What could not be looked into, in words for the user. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** How many files of the folders are no articles by their names, or are links, pipes and the like. */
    public int passedOver() {
        return passedOver;
    }

    private void add(Path named) {
        if (Files.isDirectory(named)) {
            addFolder(named);
        } else if (!Files.exists(named, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Texts.get("annotate.missing", Printable.path(named)));
        } else {
            files.putIfAbsent(named.toAbsolutePath().normalize(), named);
        }
    }

    private void addFolder(Path folder) {
        List<Path> open = new ArrayList<>(List.of(folder));
        while (!open.isEmpty()) {
            Path next = open.removeLast();
            if (next.equals(folder) || Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
                open.addAll(entries(next).reversed());
            } else if (isArticle(next)) {
                files.putIfAbsent(next.toAbsolutePath().normalize(), next);
            } else {
                passedOver++;
            }
        }
    }

    /** What lies in a folder and is not hidden, by name. */
    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!name(entry).startsWith(".") && !isFolderOfSets(entry)) {
                    entries.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(Texts.get("annotate.folder", Printable.path(folder)));
        }
        entries.sort(BY_NAME);
        return entries;
    }

    /** Beside a folder of articles, or holding pages of the kind: not somebody's folder that only has the same name. */
    private static boolean isFolderOfSets(Path entry) {
        return FOLDERS_OF_SETS.contains(name(entry)) && Files.isDirectory(entry.resolveSibling("articles"))
                || name(entry).equals("annotations") && Files.isDirectory(entry);
    }

    private static boolean isArticle(Path file) {
        String name = name(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
