package org.sourceline.ui.cases.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;

/**
 * Copies files into a case, byte for byte. A file that cannot be read as an article is refused; one that the case has already, with the same
 * bytes, is passed over; one of the same name with other bytes gets a number.
 */
public final class ImportArticles extends Job {

    /**
     * What came of it.
     *
     * @param refused for each file that was not imported, the reason in words
     */
    public record Result(List<IFile> imported, List<String> refused) {
    }

    /** A file and the path it is to have below the folder of articles. */
    private record Source(Path file, IPath target) {
    }

    private final IProject project;
    private final List<Path> files;
    private final List<IFile> imported = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private Consumer<Result> end = result -> { };

    /** @param files files and folders; of a folder, all files below it */
    public ImportArticles(IProject project, List<Path> files) {
        super(Messages.get("cases.import.job", project.getName()));
        this.project = project;
        this.files = List.copyOf(files);
        setRule(project);
    }

    /** Called on the thread of the job when it is done. */
    public void onEnd(Consumer<Result> action) {
        end = action;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Source> sources = collect();
        SubMonitor progress = SubMonitor.convert(monitor, sources.size());
        for (Source source : sources) {
            if (progress.isCanceled()) {
                break;
            }
            progress.subTask(String.valueOf(source.file().getFileName()));
            copy(source, progress.split(1));
        }
        end.accept(new Result(List.copyOf(imported), List.copyOf(refused)));
        return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private List<Source> collect() {
        List<Source> found = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                walk(file, found);
            } else {
                found.add(new Source(file, IPath.fromPortableString(String.valueOf(file.getFileName()))));
            }
        }
        return found;
    }

    private void walk(Path folder, List<Source> found) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !String.valueOf(file.getFileName()).startsWith(".")) {
                        found.add(new Source(file, IPath.fromPath(folder.relativize(file))));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    refused.add(Messages.get("cases.import.unreadable", file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            refused.add(Messages.get("cases.import.unreadable", folder));
        }
    }

    private void copy(Source source, IProgressMonitor monitor) {
        try {
            ArticleReader.read(source.file(), CaseFiles.ARTICLES + "/" + source.target(), Limits.DEFAULT);
            IFile target = free(source);
            if (target.exists()) {
                return;
            }
            createFolders(target.getParent(), monitor);
            try (InputStream content = Files.newInputStream(source.file())) {
                target.create(content, true, monitor);
            }
            imported.add(target);
        } catch (ArticleReadException e) {
            refused.add(e.getMessage());
        } catch (IOException | CoreException e) {
            refused.add(Messages.get("cases.import.failed", source.file(), String.valueOf(e.getMessage())));
        }
    }

    /** The file to write: one that does not exist yet, or that has the very bytes already. */
    private IFile free(Source source) throws IOException, CoreException {
        IFolder articles = project.getFolder(CaseFiles.ARTICLES);
        IFile file = articles.getFile(source.target());
        for (int number = 2; file.exists() && !same(source.file(), file); number++) {
            String extension = source.target().getFileExtension();
            String stem = source.target().removeFileExtension().toString();
            file = articles.getFile(IPath.fromPortableString(stem + " (" + number + ")" + (extension == null ? "" : "." + extension)));
        }
        return file;
    }

    private static boolean same(Path source, IFile file) throws IOException, CoreException {
        try (InputStream content = file.getContents(true)) {
            return Arrays.equals(Files.readAllBytes(source), content.readAllBytes());
        }
    }

    private static void createFolders(IContainer folder, IProgressMonitor monitor) throws CoreException {
        if (folder instanceof IFolder missing && !missing.exists()) {
            createFolders(missing.getParent(), monitor);
            missing.create(true, true, monitor);
        }
    }
}
