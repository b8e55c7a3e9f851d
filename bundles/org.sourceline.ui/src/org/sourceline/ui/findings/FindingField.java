package org.sourceline.ui.findings;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;
import org.eclipse.core.resources.IFile;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.cases.ArticleSummary;

/** The columns that a finding has and other markers have not. */
public abstract class FindingField extends MarkerField {

    private final int width;

    FindingField(int width) {
        this.width = width;
    }

    abstract String text(IMarker marker);

    @Override
    public String getValue(@Nullable MarkerItem item) {
        IMarker marker = item == null ? null : item.getMarker();
        return marker == null ? "" : text(marker);
    }

    /** In characters of the control's font, at about six pixels each. */
    @Override
    public int getDefaultColumnWidth(Control control) {
        return width * 6;
    }

    /** What is doubtful, with the sign of its severity; sorted by severity first. */
    public static final class What extends FindingField {
        public What() {
            super(64);
        }

        @Override
        String text(IMarker marker) {
            return marker.getAttribute(IMarker.MESSAGE, "");
        }

        @Override
        public void update(ViewerCell cell) {
            super.update(cell);
            if (cell.getElement() instanceof MarkerItem item && item.getMarker() != null) {
                cell.setImage(image(item.getAttributeValue(IMarker.SEVERITY, -1)));
            }
        }

        private static @Nullable Image image(int severity) {
            ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
            return switch (severity) {
                case IMarker.SEVERITY_ERROR -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
                case IMarker.SEVERITY_WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
                case IMarker.SEVERITY_INFO -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
                default -> null;
            };
        }

        @Override
        public int compare(MarkerItem one, MarkerItem other) {
            int severity = Integer.compare(other.getAttributeValue(IMarker.SEVERITY, -1), one.getAttributeValue(IMarker.SEVERITY, -1));
            return severity != 0 ? severity : super.compare(one, other);
        }
    }

    /** The words of the passage. */
    public static final class Passage extends FindingField {
        public Passage() {
            super(60);
        }

        @Override
        String text(IMarker marker) {
            return marker.getAttribute(FindingMarkers.PASSAGE, "");
        }
    }

    /** Who is given as the source. */
    public static final class Source extends FindingField {
        public Source() {
            super(24);
        }

        @Override
        String text(IMarker marker) {
            return marker.getAttribute(FindingMarkers.SOURCE, "");
        }
    }

    /** The id of the rule. */
    public static final class Rule extends FindingField {
        public Rule() {
            super(24);
        }

        @Override
        String text(IMarker marker) {
            return marker.getAttribute(FindingMarkers.RULE, "");
        }
    }

    /** The headline of the article. */
    public static final class Article extends FindingField {
        public Article() {
            super(40);
        }

        @Override
        String text(IMarker marker) {
            IResource resource = marker.getResource();
            if (resource instanceof IFile file && CaseFiles.isArticle(file)) {
                return CaseIndex.get().contents(file.getProject()).article(CaseFiles.articleName(file)).map(ArticleSummary::title)
                        .orElse(file.getName());
            }
            return resource.getName();
        }
    }
}
