package org.sourceline.ui.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.sourceline.core.store.Case;

/** Where the links of a case lie. */
final class LinkFiles {

    /** The folder of a case that holds a file of links for each set. */
    static final String FOLDER = "links";

    private static final String ENDING = ".jsonld";

    private LinkFiles() {
    }

    static boolean isLinkFile(IResource resource) {
        IPath path = resource.getProjectRelativePath();
        return resource.getType() == IResource.FILE && path.segmentCount() == 2 && path.segment(0).equals(FOLDER)
                && path.lastSegment().endsWith(ENDING);
    }

    /** The sets that have links, sorted. */
    static List<String> sets(Case owner) throws IOException {
        Path folder = owner.root().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
        }
    }

    static void log(Exception e) {
        ILog.of(LinkFiles.class).info(String.valueOf(e.getMessage()));
    }
}
