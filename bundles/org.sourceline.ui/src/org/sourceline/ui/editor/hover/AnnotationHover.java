package org.sourceline.ui.editor.hover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.FindingsAt;
import org.sourceline.ui.style.MarkKind;

/** Finds what is to be shown for a place in the text: under the pointer, and by key at the caret. */
public final class AnnotationHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IInformationProvider,
        IInformationProviderExtension, IInformationProviderExtension2 {

    private static final int MOST = 3;

    private final Supplier<Optional<ArticleSets>> sets;
    private final IInformationControlCreator creator;

    public AnnotationHover(Supplier<Optional<ArticleSets>> sets, IInformationControlCreator creator) {
        this.sets = sets;
        this.creator = creator;
    }

    private List<Mark> marks(int offset) {
        return sets.get().map(shown -> shown.marksAt(offset)).orElse(List.of()).stream().filter(mark -> MarkKind.of(mark) != null).toList();
    }

    @Override
    public @Nullable HoverInput getHoverInfo2(ITextViewer viewer, IRegion region) {
        Set<Anchored> found = new LinkedHashSet<>();
        marks(region.getOffset()).forEach(mark -> found.add(mark.of()));
        List<String> findings = findings(viewer, region.getOffset()).stream().map(FindingsAt.Found::message).distinct().toList();
        return found.isEmpty() && findings.isEmpty() ? null
                : new HoverInput(sets.get().orElseThrow(), found.stream().limit(MOST).toList(), findings);
    }

    @Override
    @Deprecated
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        return null;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        List<Mark> marks = marks(offset);
        if (!marks.isEmpty()) {
            TextSpan span = marks.getFirst().span();
            return new Region(span.start(), span.length());
        }
        return findings(viewer, offset).stream().findFirst().map(found -> new Region(found.start(), found.end() - found.start()))
                .orElse(new Region(offset, 0));
    }

    private static List<FindingsAt.Found> findings(ITextViewer viewer, int offset) {
        return viewer instanceof ISourceViewer source && source.getAnnotationModel() instanceof IAnnotationModel model
                ? FindingsAt.between(model, offset, offset) : List.of();
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return creator;
    }

    @Override
    public IRegion getSubject(ITextViewer viewer, int offset) {
        return getHoverRegion(viewer, offset);
    }

    @Override
    @Deprecated
    public @Nullable String getInformation(ITextViewer viewer, IRegion subject) {
        return null;
    }

    @Override
    public @Nullable Object getInformation2(ITextViewer viewer, IRegion subject) {
        return getHoverInfo2(viewer, subject);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return creator;
    }
}
