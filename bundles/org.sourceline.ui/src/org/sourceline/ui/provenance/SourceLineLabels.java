package org.sourceline.ui.provenance;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Named;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.ui.Messages;

/** Steps by agent, kind and cue; the origin in bold. */
final class SourceLineLabels extends LabelProvider implements IStyledLabelProvider {

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
    private final StyledString.Styler bold = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            Font base = JFaceResources.getDialogFont();
            style.font = resources.create(FontDescriptor.createFrom(base).setStyle(SWT.BOLD));
        }
    };

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case SourceLine.Step step -> step(step);
            case SourceLineContents.Group group -> new StyledString(group.title(), StyledString.DECORATIONS_STYLER);
            case Rest rest -> new StyledString(rest.title(), StyledString.DECORATIONS_STYLER);
            case Anchored claim -> claim(claim.annotation());
            case Statement statement -> words(statement);
            default -> new StyledString(String.valueOf(element));
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    private StyledString step(SourceLine.Step shown) {
        ChainStep step = shown.step();
        StyledString text = new StyledString(step.agent(), shown.isOrigin() ? bold : null);
        text.append("  " + term("sourcekind", step.kind()), StyledString.QUALIFIER_STYLER);
        if (step.medium() != null) {
            text.append(Messages.get("provenance.medium", step.medium()), StyledString.QUALIFIER_STYLER);
        }
        Passage cue = step.cue();
        Stance stance = step.stance();
        if (cue != null) {
            text.append("  “" + cue.exact().strip().replaceAll("\\s+", " ") + "”", StyledString.COUNTER_STYLER);
        } else if (stance != null && stance != Stance.ASSERTS) {
            text.append("  " + term("stance", stance), StyledString.COUNTER_STYLER);
        }
        if (shown.isElsewhere()) {
            text.append(Messages.get("provenance.elsewhere", fileName(shown.of())), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    static String term(String of, Named value) {
        return Messages.get("term." + of + "." + value.json());
    }

    private static String fileName(Statement one) {
        return one.article().substring(one.article().lastIndexOf('/') + 1);
    }

    private static StyledString words(Statement one) {
        ChainStep origin = one.origin();
        StyledString text = new StyledString(origin == null ? Messages.get("provenance.nobody") : origin.agent());
        text.append("  " + term("stance", one.claim().stance()), StyledString.COUNTER_STYLER);
        text.append("  " + one.quotedWords());
        return text.append("  " + fileName(one), StyledString.QUALIFIER_STYLER);
    }

    private StyledString claim(Annotation one) {
        if (!(one.body() instanceof ClaimBody body)) {
            return new StyledString("");
        }
        String agent = body.chain().isEmpty() ? Messages.get("provenance.nobody") : body.chain().getLast().agent();
        StyledString text = new StyledString(agent, bold);
        text.append("  " + term("stance", body.stance()), StyledString.COUNTER_STYLER);
        String words = String.join(" … ", one.target().stream().map(Passage::exact).toList());
        return text.append("  “" + words.strip().replaceAll("\\s+", " ") + "”", StyledString.QUALIFIER_STYLER);
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return switch (element) {
            case SourceLine.Step step -> image(icon(step.step().kind()));
            case Statement statement -> image(icon(statement.claim().sourceKind()));
            case Anchored claim when claim.annotation().body() instanceof ClaimBody body -> image(icon(body.sourceKind()));
            default -> null;
        };
    }

    private static String icon(SourceKind kind) {
        return switch (kind) {
            case NAMED_PERSON -> "person";
            case ORGANISATION -> "organisation";
            case ANONYMOUS_PERSON -> "anonymous";
            case DOCUMENT -> "document";
            case DATA -> "data";
            case PUBLICATION -> "publication";
            case UNATTRIBUTED -> "unattributed";
        };
    }

    private Image image(String name) {
        return resources.get(ResourceLocator.imageDescriptorFromBundle(getClass(), "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
