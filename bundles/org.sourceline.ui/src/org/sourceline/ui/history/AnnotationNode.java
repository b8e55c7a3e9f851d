package org.sourceline.ui.history;

import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;

/** A line of a page in the platform's compare: an annotation, told apart by its id, or the page as a whole. */
final class AnnotationNode extends DocumentRangeNode implements ITypedElement {

    private static final int PAGE = 0;
    private static final int ANNOTATION = 1;
    /** As text: the platform's viewers show the lines. */
    private static final String TYPE = "txt";

    private final String name;

    private AnnotationNode(int code, String id, String name, IDocument document, int offset, int length) {
        super(code, id, document, offset, length);
        this.name = name;
    }

    static AnnotationNode page(IDocument document) {
        return new AnnotationNode(PAGE, "page", "", document, 0, document.getLength());
    }

    /**
     * Adds an annotation.
     *
     * @param title what it is called
     * @param offset of its line, in UTF-16 units
     */
    void add(String id, String title, int offset, int length) {
        addChild(new AnnotationNode(ANNOTATION, id, title, getDocument(), offset, length));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public Image getImage() {
        return CompareUI.getImage(TYPE);
    }
}
