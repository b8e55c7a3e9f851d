package org.sourceline.ui.editor;

import java.util.Optional;

import org.sourceline.core.model.TextSpan;

/**
 * Where somebody reads, to be found again when the article was read anew and has perhaps changed.
 *
 * @param paragraph its words
 * @param within how far into it, in UTF-16 units
 */
record ReadingPlace(String paragraph, int within) {

    /** The place at an offset of the reading text; empty in boilerplate. */
    static Optional<ReadingPlace> of(OpenReader reader, int offset) {
        Paragraphs paragraphs = reader.paragraphs();
        return paragraphs.paragraph(paragraphs.numberAt(offset)).map(span -> of(span, reader.sets().reading().text(), offset));
    }

    private static ReadingPlace of(TextSpan span, String text, int offset) {
        return new ReadingPlace(span.of(text), Math.clamp(offset - span.start(), 0, span.length()));
    }

    /** The same place in what is read now; empty if the paragraph is gone, or stands there twice. */
    Optional<Integer> in(OpenReader reader) {
        String text = reader.sets().reading().text();
        int at = text.indexOf(paragraph);
        return at < 0 || text.indexOf(paragraph, at + 1) >= 0 ? Optional.empty() : Optional.of(at + within);
    }
}
