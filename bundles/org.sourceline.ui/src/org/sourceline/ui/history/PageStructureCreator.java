package org.sourceline.ui.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.store.AnnotationLine;
import org.sourceline.ui.Messages;

/** Lets the platform compare annotation pages by their annotations: which were added, removed or changed, wherever they stand. */
public final class PageStructureCreator extends StructureCreator {

    @Override
    public String getName() {
        return Messages.get("history.structure");
    }

    @Override
    protected @Nullable IStructureComparator createStructureComparator(Object element, IDocument document,
            @Nullable ISharedDocumentAdapter adapter, @Nullable IProgressMonitor monitor) throws CoreException {
        AnnotationNode page = AnnotationNode.page(document);
        try {
            for (int line = 0; line < document.getNumberOfLines(); line++) {
                IRegion region = document.getLineInformation(line);
                String text = document.get(region.getOffset(), region.getLength());
                annotation(text).ifPresent(one -> page.add(one.id(), title(one), region.getOffset(), region.getLength()));
            }
        } catch (BadLocationException e) {
            throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
        }
        return page;
    }

    private static String title(Annotation one) {
        return Messages.get("history.annotation", Terms.kind(one), Terms.passage(one), Terms.of(one.status()));
    }

    private static Optional<Annotation> annotation(String line) {
        String json = line.strip();
        if (!json.startsWith("{\"")) {
            return Optional.empty();
        }
        String list = '[' + (json.endsWith(",") ? json.substring(0, json.length() - 1) : json) + ']';
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        try {
            return Optional.ofNullable(AnnotationLine.read(bytes, 0, bytes.length).getFirst());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable String getContents(Object node, boolean ignoreWhitespace) {
        if (node instanceof IEncodedStreamContentAccessor content) {
            try (var in = content.getContents()) {
                return in == null ? null : new String(in.readAllBytes(), content.getCharset());
            } catch (CoreException | IOException e) {
                return null;
            }
        }
        return null;
    }
}
