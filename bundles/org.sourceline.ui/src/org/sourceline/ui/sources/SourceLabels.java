package org.sourceline.ui.sources;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.model.SourceKind;
import org.sourceline.ui.Messages;
import org.sourceline.ui.provenance.Rest;

/** One column: a source's name or number, or a claim in the first. */
final class SourceLabels extends StyledCellLabelProvider {

    private final Column column;
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

    SourceLabels(Column column) {
        this.column = column;
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = switch (cell.getElement()) {
            case Source source -> new StyledString(column.text(source));
            case Rest rest when column == Column.SOURCE -> new StyledString(rest.title(), StyledString.DECORATIONS_STYLER);
            case Source.Said said when column == Column.SOURCE -> claim(said);
            default -> new StyledString();
        };
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        if (column == Column.SOURCE && cell.getElement() instanceof Source source) {
            cell.setImage(image(source.kind()));
        }
        super.update(cell);
    }

    private static StyledString claim(Source.Said said) {
        Statement one = said.statement();
        StyledString text = new StyledString(Messages.get("term.stance." + said.stance().json()), StyledString.COUNTER_STYLER);
        text.append("  " + one.quotedWords());
        Statement answered = said.answered();
        if (answered != null) {
            text.append(Messages.get("sources.answers", answered.quotedWords()), StyledString.DECORATIONS_STYLER);
        }
        return text.append("  " + one.article().substring(one.article().lastIndexOf('/') + 1), StyledString.QUALIFIER_STYLER);
    }

    private Image image(SourceKind kind) {
        String name = switch (kind) {
            case NAMED_PERSON -> "person";
            case ORGANISATION -> "organisation";
            case ANONYMOUS_PERSON -> "anonymous";
            case DOCUMENT -> "document";
            case DATA -> "data";
            case PUBLICATION -> "publication";
            case UNATTRIBUTED -> "unattributed";
        };
        return resources.get(ResourceLocator.imageDescriptorFromBundle(getClass(), "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
