package org.sourceline.cli.check;

import java.nio.file.Path;

import org.sourceline.analysis.casework.CaseArticle;
import org.sourceline.analysis.finding.Finding;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.SourceText;

/**
 * A finding with its place in a file.
 *
 * @param line counted from 1, of the source text: of a page in HTML, of its text
 * @param column counted from 1, in code points
 * @param endLine where the passage ends
 * @param endColumn behind the last code point
 */
record Located(Path file, int line, int column, int endLine, int endColumn, Finding finding) {

    static Located of(CaseArticle article, Path named, Finding finding) {
        TextSpan reading = finding.where().orElse(new TextSpan(0, 0));
        TextSpan source = reading.isEmpty() ? reading : article.sets().reading().map().toSource(reading);
        SourceText text = article.sets().article().source();
        return new Located(named, line(text.text(), source.start()), column(text.text(), source.start()), line(text.text(), source.end()),
                column(text.text(), source.end()), finding);
    }

    /** Lines end with LF, CR or both. */
    private static int line(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
            }
        }
        return line;
    }

    private static int column(String text, int offset) {
        int start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
        return text.codePointCount(Math.min(start, offset), offset) + 1;
    }
}
