package org.sourceline.analysis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.batch.Batches;
import org.sourceline.analysis.lexicon.Patterns;
import org.sourceline.core.model.BlockRole;

/** Gives every piece of a page its role: first by how it is worded, then by where it stands. */
final class RoleFinder {

    /** Names of people and nothing else. */
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]+( \\p{Lu}[\\p{L}.'\u2019-]*){1,2}"
            + "((,| and| &) \\p{Lu}\\p{Ll}[\\p{L}'\u2019-]+( \\p{Lu}[\\p{L}.'\u2019-]*){1,2}){0,4}");
    /** What somebody is, under the name: "Court reporter, Daily Paper". */
    private static final Pattern ROLE = Pattern.compile("(?i)(\\p{L}+ ){0,4}(reporter|correspondent|editor|writer|columnist|staff)\\b.{0,60}");

    private static final Pattern APPOSITION = Pattern.compile("(?s), (an?|the) .*");
    private static final Pattern HEADING_ELEMENT = Pattern.compile("h[2-6]");
    private static final Pattern SPEAKER_LINE = Pattern.compile("\\p{Lu}[\\p{L}.' -]{0,40}: .*");
    private static final Pattern NOTE = Pattern.compile("(?i)editor|publisher");
    /** A place in capitals alone on a line. */
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu}.'\u2019-]{2,}([ /]\\p{Lu}[\\p{Lu}.'\u2019-]+){0,2}");
    private static final Pattern BULLET = Pattern.compile("[*\u2022\u25aa\u25cf]\\s*\\p{L}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Patterns patterns;
    private final List<Piece> pieces;
    private int lede;
    private int last;

    private RoleFinder(List<Piece> pieces, Patterns patterns) {
        this.pieces = new ArrayList<>(pieces);
        this.patterns = patterns;
    }

    /** The same pieces, all with a role. */
    static List<Piece> find(List<Piece> pieces, Patterns patterns) {
        RoleFinder finder = new RoleFinder(pieces, patterns);
        finder.byWording();
        finder.findBody();
        finder.head();
        finder.body();
        finder.tail();
        return finder.pieces;
    }

    private void byWording() {
        List<List<Piece>> parts = Batches.map(List.copyOf(pieces), part -> part.stream().map(this::byWording).toList());
        pieces.clear();
        parts.forEach(pieces::addAll);
    }

    private Piece byWording(Piece piece) {
        BlockRole role = piece.role() == null ? worded(piece) : null;
        return role == null ? piece : piece.as(role);
    }

    private @Nullable BlockRole worded(Piece piece) {
        String text = piece.text();
        if (matches("column-jump", text)) {
            return BlockRole.COLUMN_JUMP;
        }
        if (piece.words() <= 80 && matches("copyright", text)) {
            return BlockRole.COPYRIGHT;
        }
        if (piece.words() <= 40 && matches("link", text)) {
            return BlockRole.LINK;
        }
        if (piece.words() <= 30 && matches("navigation", text)) {
            return BlockRole.NAVIGATION;
        }
        if (piece.words() <= 30 && matches("advertisement", text)) {
            return BlockRole.ADVERTISEMENT;
        }
        if (piece.words() <= 20 && matches("greeting", text)) {
            return BlockRole.PARAGRAPH;
        }
        if (piece.words() <= 14 && matches("whole-dateline", text)) {
            return BlockRole.DATELINE;
        }
        if (piece.words() <= 60 && matches("credit", text)) {
            return BlockRole.CREDIT;
        }
        return shortRole(piece);
    }

    private @Nullable BlockRole shortRole(Piece piece) {
        if (piece.words() <= 30 && matches("byline", piece.text())) {
            return BlockRole.BYLINE;
        }
        if (piece.words() <= 16 && matches("date", piece.text())) {
            return BlockRole.DATE;
        }
        if (piece.words() <= 60 && matches("footnote", piece.text())) {
            return BlockRole.FOOTNOTE;
        }
        return piece.words() >= 6 && piece.words() <= 60 && matches("caption", piece.text()) && !hasSpeech(piece.text())
                ? BlockRole.CAPTION : null;
    }

    private static boolean hasSpeech(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0 || text.contains(" said") || text.contains(" told ") || text.contains(" testified")
                || text.contains("ccording to");
    }

    private boolean matches(String section, String text) {
        return patterns.matches(section, text);
    }

    /** Where the text of the article begins and ends. */
    private void findBody() {
        lede = pieces.size();
        last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).role() == null && pieces.get(i).isProse()) {
                lede = Math.min(lede, i);
                last = i;
            }
        }
        int dateline = indexOf(BlockRole.DATELINE);
        if (dateline >= 0 && dateline < pieces.size() - 1 && (dateline < lede || hasNoHead())) {
            lede = dateline + 1;
        }
        if (isStandfirst(lede)) {
            pieces.set(lede, pieces.get(lede).as(BlockRole.KICKER));
            lede++;
        }
    }

    private boolean hasNoHead() {
        return pieces.subList(0, Math.min(lede, pieces.size())).stream().noneMatch(piece -> piece.role() == null);
    }

    private int indexOf(BlockRole role) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).is(role)) {
                return i;
            }
        }
        return -1;
    }

    /** A sentence between headline and text that the first paragraph then introduces anew: "Name, a maker of things, ..." */
    private boolean isStandfirst(int index) {
        if (index <= 0 || index + 1 >= last || pieces.get(index).words() > 40 || pieces.get(index + 1).role() != null) {
            return false;
        }
        String next = pieces.get(index + 1).text();
        int comma = next.indexOf(',');
        return comma > 0 && comma < 40 && APPOSITION.matcher(next.substring(comma)).matches() && Character.isUpperCase(next.codePointAt(0))
                && pieces.subList(0, index).stream().anyMatch(piece -> piece.text().contains(next.substring(0, comma)));
    }

    private void head() {
        boolean headed = pieces.stream().anyMatch(piece -> piece.is(BlockRole.HEADLINE));
        String headline = pieces.stream().filter(piece -> piece.is(BlockRole.HEADLINE)).map(Piece::text).findFirst().orElse("");
        for (int i = 0; i < lede && i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(BlockRole.FOOTNOTE) && BULLET.matcher(piece.text()).lookingAt()) {
                pieces.set(i, piece.as(BlockRole.KICKER));
            }
            if (piece.role() != null) {
                continue;
            }
            if (headed && i == lede - 1 && i > 0 && PLACE.matcher(piece.text()).matches()) {
                pieces.set(i, piece.as(BlockRole.DATELINE));
                continue;
            }
            if (headed && NAMES.matcher(piece.text()).matches() && !matches("label", piece.text())) {
                pieces.set(i, piece.as(BlockRole.BYLINE));
                continue;
            }
            if (i > 0 && pieces.get(i - 1).is(BlockRole.BYLINE) && ROLE.matcher(piece.text()).matches()) {
                pieces.set(i, piece.as(BlockRole.BYLINE));
                continue;
            }
            boolean repeated = plain(piece.text()).equals(plain(headline));
            boolean label = matches("label", piece.text()) || matches("masthead", piece.text()) && hasOther(i) || isShoutedLabel(piece, i);
            boolean first = !headed && !label && (piece.words() >= 3 || isLastOfHead(i));
            if (first) {
                headed = true;
                headline = piece.text();
            }
            pieces.set(i, piece.as(first || repeated ? BlockRole.HEADLINE : BlockRole.KICKER));
        }
    }

    /** "FUME FOR IMPROVEMENT" over a headline in small letters. */
    private boolean isShoutedLabel(Piece piece, int index) {
        boolean shouted = piece.words() <= 5 && piece.text().equals(piece.text().toUpperCase(Locale.ROOT));
        return shouted && index + 1 < lede && index + 1 < pieces.size() && pieces.get(index + 1).role() == null && pieces.get(index + 1).words() >= 6
                && !pieces.get(index + 1).text().equals(pieces.get(index + 1).text().toUpperCase(Locale.ROOT));
    }

    /** Whether a further piece of the head may be the headline. */
    private boolean hasOther(int index) {
        for (int i = index + 1; i < lede && i < pieces.size(); i++) {
            if (pieces.get(i).role() == null && pieces.get(i).words() >= 3) {
                return true;
            }
        }
        return false;
    }

    private boolean isLastOfHead(int index) {
        for (int i = index + 1; i < lede && i < pieces.size(); i++) {
            if (pieces.get(i).role() == null) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private void body() {
        String headline = plain(pieces.stream().filter(piece -> piece.is(BlockRole.HEADLINE)).map(Piece::text).findFirst().orElse(""));
        for (int i = Math.max(lede, 0); i <= last; i++) {
            Piece piece = pieces.get(i);
            if (piece.role() == null) {
                pieces.set(i, piece.as(bodyRole(piece, i, headline)));
            }
        }
    }

    private BlockRole bodyRole(Piece piece, int index, String headline) {
        if (!headline.isEmpty() && piece.text().length() <= 2 * headline.length() && plain(piece.text()).equals(headline)) {
            return BlockRole.HEADLINE;
        }
        if (index + 1 < pieces.size() && pieces.get(index + 1).is(BlockRole.CREDIT) && pieces.get(index + 1).text().contains("/")) {
            return BlockRole.CAPTION;
        }
        boolean heading = piece.words() <= 14 && !piece.endsSentence() && !piece.text().endsWith(",") && index < last
                || piece.words() <= 8 && isQuoted(piece.text()) && index < last || HEADING_ELEMENT.matcher(piece.element()).matches();
        return heading && !piece.text().endsWith(":") && !isSpeakerLine(piece.text()) ? BlockRole.SUBHEADING : BlockRole.PARAGRAPH;
    }

    private static boolean isSpeakerLine(String text) {
        return SPEAKER_LINE.matcher(text).matches();
    }

    private static boolean isQuoted(String text) {
        return text.length() > 2 && "\"\u201c".indexOf(text.charAt(0)) >= 0 && "\"\u201d".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** What comes behind an advertisement's heading is advertisement, unless most of the article does; short rests behind the text are navigation. */
    private void tail() {
        BlockRole zone = null;
        int all = words(pieces);
        int before = words(pieces.subList(0, Math.clamp(lede, 0, pieces.size())));
        for (int i = Math.max(0, lede); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (zone == null && NOTE.matcher(piece.text()).lookingAt() && matches("advertisement", piece.text()) && all - before <= before) {
                zone = BlockRole.ADVERTISEMENT;
            }
            before += piece.words();
            if (zone != null && (piece.is(BlockRole.PARAGRAPH) || piece.is(BlockRole.SUBHEADING) || piece.role() == null)) {
                pieces.set(i, piece.as(zone));
            } else if (piece.role() == null) {
                pieces.set(i, piece.as(matches("tail", piece.text()) ? BlockRole.SUBHEADING
                        : piece.words() <= 14 && !piece.endsSentence() && lede < pieces.size() ? BlockRole.NAVIGATION : BlockRole.PARAGRAPH));
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.role() == null) {
                pieces.set(i, piece.as(BlockRole.PARAGRAPH));
            }
        }
    }

    private static int words(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::words).sum();
    }
}
