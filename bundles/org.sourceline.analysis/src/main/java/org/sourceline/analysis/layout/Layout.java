package org.sourceline.analysis.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.Patterns;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.Block;
import org.sourceline.core.text.RawBlock;

/** Finds the blocks of a page and what each of them is. Needs no sentences and no models, so it takes milliseconds. */
public final class Layout {

    private Layout() {
    }

    /**
     * The blocks of an article, in order, not overlapping; every word of the source text lies in one.
     *
     * @param language the ISO 639 code of the language that the page is worded in
     */
    public static List<Block> of(Article article, Language language) {
        Patterns patterns = Patterns.of(language, "layout.txt");
        String source = article.source().text();
        List<Piece> pieces = RoleFinder.find(Splitter.split(source, pieces(article, patterns), patterns), patterns);
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : joined(source, pieces)) {
            BlockRole role = piece.role();
            blocks.add(new Block(role == null ? BlockRole.PARAGRAPH : role, piece.span()));
        }
        return blocks;
    }

    private static List<Piece> pieces(Article article, Patterns patterns) {
        String source = article.source().text();
        if (article.type() == Article.MediaType.PLAIN_TEXT) {
            return Paragraphs.of(source, new TextSpan(0, source.length()), patterns);
        }
        List<Piece> pieces = new ArrayList<>();
        for (RawBlock raw : article.rawBlocks()) {
            Piece piece = Piece.of(source, raw.span(), raw.element(), raw.context());
            @Nullable BlockRole role = HtmlRoles.of(piece);
            pieces.add(role == null ? piece : piece.as(role));
        }
        return pieces;
    }

    /** Neighbours that are one block: a link and its address on the next line, the parts of a column jump, the lines of a copyright. */
    private static List<Piece> joined(String source, List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || !belongs(pieces.get(i - 1), pieces.get(i))) {
                joined.add(union(source, pieces.get(first), pieces.get(i - 1)));
                first = i;
            }
        }
        return joined;
    }

    private static Piece union(String source, Piece first, Piece last) {
        BlockRole role = first.role();
        if (first == last || role == null) {
            return first;
        }
        return Piece.of(source, first.span().cover(last.span()), first.element(), first.context()).as(role);
    }

    private static boolean belongs(Piece before, Piece piece) {
        if (before.role() != piece.role() || !piece.element().isEmpty()) {
            return false;
        }
        return piece.is(BlockRole.COLUMN_JUMP) || piece.is(BlockRole.COPYRIGHT)
                || piece.is(BlockRole.LINK) && piece.text().startsWith("http") && !before.text().contains("http");
    }
}
