package org.sourceline.ui.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sourceline.ui.Messages;
import org.sourceline.ui.provenance.picture.PictureCanvas;
import org.sourceline.ui.provenance.picture.PictureFiles;

/** Asks for a file and writes the picture to it, as SVG or PNG by the ending of its name. */
public final class PictureExport {

    private static final String PNG = ".png";
    private static final String SVG = ".svg";

    private final Shell shell;

    public PictureExport(Shell shell) {
        this.shell = shell;
    }

    void run(PictureCanvas picture, String title) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.get("picture.export.title"));
        dialog.setFilterExtensions(new String[] {"*" + SVG, "*" + PNG});
        dialog.setFilterNames(new String[] {Messages.get("picture.export.svg"), Messages.get("picture.export.png")});
        dialog.setFileName(Messages.get("picture.export.name") + SVG);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            boolean png = dialog.getFilterIndex() == 1;
            write(picture, title, Path.of(withEnding(chosen, png ? PNG : SVG)));
        }
    }

    private static String withEnding(String file, String ending) {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(SVG) || lower.endsWith(PNG) ? file : file + ending;
    }

    /** Draws now and writes in the background; a failure is shown. */
    public static Job write(PictureCanvas picture, String title, Path file) {
        ICoreRunnable writing;
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(PNG)) {
            ImageData image = PictureFiles.image(picture);
            writing = monitor -> guarded(file, () -> PictureFiles.write(image, file));
        } else {
            byte[] svg = PictureFiles.svg(picture.drawing(), title);
            writing = monitor -> guarded(file, () -> Files.write(file, svg));
        }
        Job job = Job.create(Messages.get("picture.export.job", file.getFileName()), writing);
        job.setUser(true);
        job.schedule();
        return job;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void guarded(Path file, Writing writing) throws CoreException {
        try {
            writing.run();
        } catch (IOException e) {
            throw new CoreException(Status.error(Messages.get("picture.export.failed", file, String.valueOf(e.getMessage())), e));
        }
    }
}
