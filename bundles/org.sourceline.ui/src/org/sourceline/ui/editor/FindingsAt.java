package org.sourceline.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** The findings of an article as its annotation model has them, by place. */
public final class FindingsAt {

    /**
     * A finding and where it stands.
     *
     * @param start in UTF-16 units of the text
     */
    public record Found(IMarker marker, int start, int end) {

        /** What is doubtful, in words. */
        public String message() {
            return marker.getAttribute(IMarker.MESSAGE, "");
        }

        /** {@link IMarker#SEVERITY_ERROR} and so on. */
        public int severity() {
            return marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
        }
    }

    private FindingsAt() {
    }

    /** The findings that have to do with a stretch of the text, the gravest first. */
    public static List<Found> between(IAnnotationModel model, int start, int end) {
        List<Found> found = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation one = all.next();
            Position position = one instanceof MarkerAnnotation && !one.isMarkedDeleted() ? model.getPosition(one) : null;
            if (position != null && one instanceof MarkerAnnotation finding && position.getOffset() <= end
                    && position.getOffset() + position.getLength() >= start) {
                found.add(new Found(finding.getMarker(), position.getOffset(), position.getOffset() + position.getLength()));
            }
        }
        found.sort(Comparator.comparingInt(Found::severity).reversed().thenComparingInt(Found::start));
        return found;
    }

    /** What is doubtful at a place, in words. */
    public static List<String> messages(IAnnotationModel model, int offset) {
        return between(model, offset, offset).stream().map(Found::message).distinct().toList();
    }
}
