package org.sourceline.analysis.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
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
    public static List<Block> of(Article article, String language) {
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
        for (Piece piece : pieces) {
            Piece before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && belongs(before, piece)) {
                Piece both = Piece.of(source, before.span().cover(piece.span()), before.element(), before.context());
                joined.set(joined.size() - 1, both.as(before.role() == null ? BlockRole.PARAGRAPH : before.role()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean belongs(Piece before, Piece piece) {
        if (before.role() != piece.role() || !piece.element().isEmpty()) {
            return false;
        }
        return piece.is(BlockRole.COLUMN_JUMP) || piece.is(BlockRole.COPYRIGHT)
                || piece.is(BlockRole.LINK) && piece.text().startsWith("http") && !before.text().contains("http");
    }
}
