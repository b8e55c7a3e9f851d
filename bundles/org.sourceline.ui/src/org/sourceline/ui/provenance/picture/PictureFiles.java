package org.sourceline.ui.provenance.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.sourceline.analysis.picture.Drawing;
import org.sourceline.analysis.picture.SvgWriter;
import org.sourceline.ui.style.Palette;

/** What a picture becomes outside the workbench: SVG, or PNG at twice its size. Made on the UI thread, written by {@link #write}. */
public final class PictureFiles {

    private static final int MARGIN = 16;
    private static final int SCALE = 2;
    /** Pixels on a side that an image may have. */
    private static final int LARGEST = 16_000;

    private PictureFiles() {
    }

    /** @param title what the picture shows */
    public static byte[] svg(Drawing drawing, String title) {
        return SvgWriter.write(drawing, title, ThemeInk.now(), new PictureWords()).getBytes(StandardCharsets.UTF_8);
    }

    /** As it looks on the canvas, nothing chosen. */
    public static ImageData image(PictureCanvas picture) {
        Drawing drawing = picture.drawing();
        Display display = picture.control().getDisplay();
        double scale = Math.min(SCALE, LARGEST / (Math.max(drawing.width(), drawing.height()) + 2 * MARGIN));
        int width = (int) Math.ceil((drawing.width() + 2 * MARGIN) * scale);
        int height = (int) Math.ceil((drawing.height() + 2 * MARGIN) * scale);
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        Transform transform = new Transform(display);
        try {
            gc.setBackground(Palette.color(Palette.PAGE));
            gc.fillRectangle(0, 0, width, height);
            transform.scale((float) scale, (float) scale);
            transform.translate(MARGIN, MARGIN);
            gc.setTransform(transform);
            new PicturePainter(gc, ThemeInk.now(), picture.fonts()).paint(drawing, null);
            return image.getImageData();
        } finally {
            transform.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    /** @throws IOException if the file cannot be written */
    public static void write(ImageData image, Path file) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image};
        try (var out = Files.newOutputStream(file)) {
            loader.save(out, SWT.IMAGE_PNG);
        }
    }
}
