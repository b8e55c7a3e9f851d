package org.sourceline.analysis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.batch.Batches;
import org.sourceline.analysis.lexicon.Patterns;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;

/** Takes apart what scraping has run together: kicker and headline, date and byline, dateline and paragraph, caption and credit. */
final class Splitter {

    /** Date lines and bylines beyond this many words are not looked for. */
    private static final int SHORT = 30;
    /** What may stand between a date and a byline. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s|,\u2013\u2014/-]+$");

    private final String source;
    private final Patterns patterns;
    private final List<Piece> result = new ArrayList<>();
    /** Whether a paragraph of the article has been seen, behind which no kicker comes. */
    private boolean inText;

    private Splitter(String source, Patterns patterns) {
        this.source = source;
        this.patterns = patterns;
    }

    static List<Piece> split(String source, List<Piece> pieces, Patterns patterns) {
        Splitter head = new Splitter(source, patterns);
        int next = 0;
        while (next < pieces.size() && !head.inText) {
            head.split(pieces.get(next++));
        }
        List<Piece> result = new ArrayList<>(head.result);
        Batches.map(pieces.subList(next, pieces.size()), part -> {
            Splitter text = new Splitter(source, patterns);
            text.inText = true;
            part.forEach(text::split);
            return text.result;
        }).forEach(result::addAll);
        return result;
    }

    private void split(Piece piece) {
        if (piece.isEmpty()) {
            return;
        }
        if (piece.role() != null || !dateAndByline(piece) && !kicker(piece) && !dateline(piece) && !credit(piece)) {
            add(piece);
        }
    }

    private void add(Piece piece) {
        inText |= piece.isProse();
        result.add(piece);
    }

    private boolean dateAndByline(Piece piece) {
        if (piece.words() < 4 || piece.words() > SHORT || !mayHaveDate(piece.text())) {
            return false;
        }
        String text = piece.text();
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            String left = SEPARATORS.matcher(text.substring(0, i)).replaceAll("");
            String right = text.substring(i + 1);
            if (patterns.matches("date", left) && patterns.matches("byline", right)) {
                return two(piece, i, BlockRole.DATE, BlockRole.BYLINE);
            }
            if (patterns.matches("byline", left) && patterns.matches("date", right)) {
                return two(piece, i, BlockRole.BYLINE, BlockRole.DATE);
            }
        }
        return false;
    }

    /** A date has figures, or says how long ago it is. */
    private static boolean mayHaveDate(String text) {
        return text.chars().anyMatch(Character::isDigit) || text.toLowerCase(Locale.ROOT).contains("ago");
    }

    private boolean kicker(Piece piece) {
        Matcher kicker = inText || piece.words() > 40 || piece.isProse() ? null : patterns.find("kicker", piece.text());
        if (kicker == null) {
            return false;
        }
        add(piece, new TextSpan(piece.span().start(), offset(piece, kicker.end())), BlockRole.KICKER);
        add(piece, new TextSpan(offset(piece, kicker.end()), piece.span().end()), BlockRole.HEADLINE);
        return true;
    }

    private boolean dateline(Piece piece) {
        Matcher dateline = piece.words() < 8 ? null : patterns.find("dateline", piece.text());
        if (dateline == null) {
            return false;
        }
        add(piece, new TextSpan(piece.span().start(), offset(piece, dateline.end())), BlockRole.DATELINE);
        add(piece, new TextSpan(offset(piece, dateline.end()), piece.span().end()), null);
        return true;
    }

    private boolean credit(Piece piece) {
        Matcher credit = piece.words() > 120 ? null : patterns.find("trailing-credit", piece.text());
        return credit != null && credit.start() > 0 && two(piece, credit.start(), BlockRole.CAPTION, BlockRole.CREDIT);
    }

    private boolean two(Piece piece, int at, BlockRole first, BlockRole second) {
        int offset = offset(piece, at);
        add(piece, new TextSpan(piece.span().start(), offset), first);
        add(piece, new TextSpan(offset, piece.span().end()), second);
        return true;
    }

    private void add(Piece piece, TextSpan span, @Nullable BlockRole role) {
        Piece made = Piece.of(source, span, piece.element(), piece.context());
        if (!made.isEmpty()) {
            add(role == null ? made : made.as(role));
        }
    }

    /** The place in the source text of an index of the piece's folded text; only for the head of long pieces. */
    private int offset(Piece piece, int index) {
        int visible = 0;
        for (int i = 0; i < index; i++) {
            visible += Piece.isSpace(piece.text().charAt(i)) ? 0 : 1;
        }
        int at = piece.span().start();
        while (visible > 0) {
            visible -= Piece.isSpace(source.charAt(at++)) ? 0 : 1;
        }
        return at;
    }
}
