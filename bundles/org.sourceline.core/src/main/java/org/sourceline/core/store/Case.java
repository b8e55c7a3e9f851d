package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;


/**
 * A case: a folder with articles, and beside them the annotation sets.
 *
 * @param root the folder
 */
public record Case(Path root) {

    /** The folder of the articles, and how their paths in the case begin. */
    public static final String ARTICLES = "articles";
    public static final String ANNOTATIONS = "annotations";

    public Case {
        root = root.toAbsolutePath().normalize();
    }

    /** The case to which a file belongs by its place below a folder {@value #ARTICLES}; the innermost if there are several. */
    public static Optional<Case> around(Path article) {
        Path file = article.toAbsolutePath().normalize();
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Path name = folder.getFileName();
            if (name != null && name.toString().equals(ARTICLES) && folder.getParent() != null) {
                return Optional.of(new Case(folder.getParent()));
            }
        }
        return Optional.empty();
    }

    public Path articles() {
        return root.resolve(ARTICLES);
    }

    public Path annotations() {
        return root.resolve(ANNOTATIONS);
    }

    /** The folder that holds a file of entities for each set. */
    public Path entities() {
        return root.resolve("entities");
    }

    /** The file of a set's entities. */
    public Path entities(String set) {
        return entities().resolve(set + PageNames.EXTENSION);
    }

    /** What people decided on the entities. */
    public EntityPages entityPages() {
        return new EntityPages(this);
    }

    /** The file of a set's relations between articles. */
    public Path links(String set) {
        return root.resolve("links").resolve(set + PageNames.EXTENSION);
    }

    /** The texts for which pages of the case were made. */
    public VersionStore versions() {
        return VersionStore.in(root);
    }

    public SetStore sets() {
        return new SetStore(this);
    }

    /** What is never suggested in the case. */
    public SuppressionStore suppressions() {
        return new SuppressionStore(this);
    }

    /**
     * How an article is called in pages: its path in the case with forward slashes, {@code articles/<file name>}. A file that is not below
     * the articles of the case is called by its file name alone.
     */
    public String articlePath(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(articles()) && !absolute.equals(articles()) ? path(absolute) : pathOutside(file);
    }

    /** How an article outside any case is called in pages: {@code articles/<file name>}. */
    public static String pathOutside(Path file) {
        return ARTICLES + '/' + file.toAbsolutePath().getFileName();
    }

    private String path(Path file) {
        List<String> names = new ArrayList<>();
        root.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    /** The file of an article. */
    public Path article(String path) {
        return root.resolve(path);
    }

    /**
     * The paths of all articles in the case, sorted. Hidden files and folders and links are left out.
     *
     * @throws IOException if a folder cannot be listed
     */
    public List<String> articlePaths() throws IOException {
        List<String> paths = new ArrayList<>();
        if (Files.isDirectory(articles())) {
            Files.walkFileTree(articles(), new Collector(file -> paths.add(path(file))));
        }
        paths.sort(null);
        return paths;
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Consumer<Path> found;

        Collector(Consumer<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                found.accept(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            Path name = file.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
