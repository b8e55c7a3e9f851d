package org.sourceline.core.anchor;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;

/**
 * One text of an article: its bytes, as they were decoded. The same bytes are another text when they are decoded anew, with other offsets.
 *
 * @param sha256 of the bytes; empty if it is not known
 * @param charset the name of the charset; empty if it is not known
 */
public record TextVersion(String sha256, String charset) {

    /** The text for which a page was made. */
    public static TextVersion of(Page page) {
        return new TextVersion(page.sha256(), page.charset());
    }

    /** The text for which the passages of an annotation hold. */
    static TextVersion of(Annotation one, Page page) {
        AnchorMark mark = AnchorMark.of(one);
        return mark.sha256().isEmpty() ? of(page) : new TextVersion(mark.sha256(), mark.charset().isEmpty() ? page.charset() : mark.charset());
    }

    static TextVersion of(Article article) {
        return new TextVersion(article.sha256(), article.encoding().charset().name());
    }

    /** Whether this is known to be something else, or the same decoded in another way. */
    boolean isOther(TextVersion now) {
        return !sha256.isEmpty() && (!sha256.equals(now.sha256) || isOtherCharset(now));
    }

    private boolean isOtherCharset(TextVersion now) {
        try {
            return !charset.isEmpty() && !now.charset.isEmpty() && !Charset.forName(charset).equals(Charset.forName(now.charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }

    /** The mark of an annotation that is not attached to the text now, and whose passages hold for this one. */
    AnchorMark mark(AnchorState state, TextVersion now) {
        return new AnchorMark(state, sha256, isOtherCharset(now) ? charset : "", false);
    }
}
