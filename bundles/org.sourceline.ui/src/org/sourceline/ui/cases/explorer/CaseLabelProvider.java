package org.sourceline.ui.cases.explorer;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.navigator.IDescriptionProvider;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.ArticleSummary;
import org.sourceline.ui.cases.CaseContents;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;

/** Articles by their headlines, with publisher and date; sets and entities with their counts. */
public final class CaseLabelProvider extends LabelProvider implements IStyledLabelProvider, IDescriptionProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    /** By name, since to find one by its address takes longer than all else that a row needs. */
    private final Map<String, Image> known = new HashMap<>();

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case IProject project -> new StyledString(project.getName());
            case IFile file -> CaseFiles.isArticle(file) ? article(file) : new StyledString(file.getName());
            case CaseNode.Articles node -> counted(Messages.get("cases.explorer.articles"), contents(node).articles().size());
            case CaseNode.Sets node -> counted(Messages.get("cases.explorer.sets"), contents(node).pages().size());
            case CaseNode.Entities node -> counted(Messages.get("cases.explorer.entities"), contents(node).entities().size());
            case CaseNode.AnnotationSet node -> counted(node.name(), contents(node).annotations(node.name()));
            case CaseNode.MoreEntities node -> new StyledString(Messages.get("cases.explorer.moreEntities", node.count()), StyledString.QUALIFIER_STYLER);
            case CaseNode.Entity node -> counted(node.entity().label(), node.entity().mentions());
            default -> new StyledString(String.valueOf(getText(element)));
        };
    }

    @Override
    public String getText(Object element) {
        return element instanceof CaseNode || element instanceof IProject || element instanceof IFile ? getStyledText(element).getString()
                : super.getText(element);
    }

    private static CaseContents contents(CaseNode node) {
        return CaseIndex.get().contents(node.project());
    }

    private static StyledString article(IFile file) {
        ArticleSummary summary = CaseIndex.get().contents(file.getProject()).article(CaseFiles.articleName(file))
                .orElse(new ArticleSummary(file.getName(), ""));
        StyledString text = new StyledString(summary.title());
        return summary.details().isEmpty() ? text : text.append("  " + summary.details(), StyledString.QUALIFIER_STYLER);
    }

    private static StyledString counted(String name, int count) {
        StyledString text = new StyledString(name);
        return count == 0 ? text : text.append("  " + count, StyledString.COUNTER_STYLER);
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return switch (element) {
            case IProject project -> image("case");
            case IFile file -> image("article");
            case CaseNode.Articles node -> image("articles");
            case CaseNode.Sets node -> image("sets");
            case CaseNode.AnnotationSet node -> image("set");
            case CaseNode.Entities node -> image("entities");
            case CaseNode.MoreEntities node -> image("entities");
            case CaseNode.Entity node -> image(switch (node.entity().kind()) {
                case PERSON -> "person";
                case ORGANISATION -> "organisation";
                case PLACE -> "place";
                default -> "entity";
            });
            default -> null;
        };
    }

    private Image image(String name) {
        return known.computeIfAbsent(name, this::load);
    }

    private Image load(String name) {
        ImageDescriptor descriptor = ResourceLocator.imageDescriptorFromBundle(getClass(), "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
        return images.get(descriptor);
    }

    /** Where the element lies, for the status line. */
    @Override
    public @Nullable String getDescription(Object element) {
        return switch (element) {
            case IFile file -> file.getProjectRelativePath().toString();
            case CaseNode.Entity node -> Messages.get("cases.explorer.entity", node.entity().label(), node.entity().mentions(),
                    node.entity().articles().size());
            case CaseNode.AnnotationSet node -> node.folder().getProjectRelativePath().toString();
            default -> null;
        };
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
