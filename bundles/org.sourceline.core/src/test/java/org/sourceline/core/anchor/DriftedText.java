package org.sourceline.core.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text that was changed and knows of each of its letters which one of the old text it is, or stands in the place of. */
final class DriftedText {

    static final int FOREIGN = -1;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\n]*(?:\n(?!\\s*\n)[^.!?\n]*|[.!?](?![\"”’')]*\\s))*(?:[.!?][\"”’')]*|\n)\\s*|[^.!?\n]+$");
    private static final Pattern LINE = Pattern.compile("[^\n]*\n");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** One letter: itself, the old letter that it is, the old letter in whose place it is. */
    private record Letter(char c, int origin, int place) {
    }

    private final List<Letter> letters;

    private DriftedText(List<Letter> letters) {
        this.letters = letters;
    }

    static DriftedText of(String text) {
        List<Letter> letters = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            letters.add(new Letter(text.charAt(i), i, i));
        }
        return new DriftedText(letters);
    }

    String text() {
        StringBuilder text = new StringBuilder(letters.size());
        letters.forEach(letter -> text.append(letter.c));
        return text.toString();
    }

    /** For each letter of a text of that length where it is now, or {@link #FOREIGN}. */
    int[] places(int oldLength) {
        int[] places = new int[oldLength];
        Arrays.fill(places, FOREIGN);
        for (int i = 0; i < letters.size(); i++) {
            if (letters.get(i).origin >= 0) {
                places[letters.get(i).origin] = i;
            }
        }
        return places;
    }

    /** The old letter that a letter is, or in whose place it is. */
    int standsFor(int at) {
        return letters.get(at).place;
    }

    private static List<Letter> foreign(String text) {
        return text.chars().mapToObj(c -> new Letter((char) c, FOREIGN, FOREIGN)).toList();
    }

    /** Other line ends: every stretch of white space with at most one of them becomes a blank or a new line. */
    DriftedText reflowed(int width) {
        List<Letter> changed = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < letters.size();) {
            int end = i;
            while (end < letters.size() && Character.isWhitespace(letters.get(end).c)) {
                end++;
            }
            if (end == i) {
                changed.add(letters.get(i++));
                column++;
            } else if (letters.subList(i, end).stream().filter(letter -> letter.c == '\n').count() > 1) {
                changed.addAll(letters.subList(i, end));
                column = 0;
                i = end;
            } else {
                boolean full = column >= width;
                changed.add(new Letter(full ? '\n' : ' ', FOREIGN, FOREIGN));
                column = full ? 0 : column + 1;
                i = end;
            }
        }
        return new DriftedText(changed);
    }

    /** Straight quotation marks become curly and the other way round. */
    DriftedText requoted() {
        List<Letter> changed = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            boolean opens = i == 0 || Character.isWhitespace(letters.get(i - 1).c) || letters.get(i - 1).c == '(';
            char c = switch (letter.c) {
                case '"' -> opens ? '“' : '”';
                case '\'' -> opens ? '‘' : '’';
                case '“', '”' -> '"';
                case '‘', '’' -> '\'';
                default -> letter.c;
            };
            changed.add(new Letter(c, letter.origin, letter.place));
        }
        return new DriftedText(changed);
    }

    /** Some words become others. */
    DriftedText altered(Random random, double share, Pattern which, List<String> replacements) {
        List<Letter> changed = new ArrayList<>();
        String text = text();
        Matcher words = which.matcher(text);
        int from = 0;
        while (words.find()) {
            if (random.nextDouble() < share) {
                changed.addAll(letters.subList(from, words.start()));
                String other = replacements.get(random.nextInt(replacements.size()));
                for (int i = 0; i < other.length(); i++) {
                    int place = i == 0 ? letters.get(words.start()).place : i == other.length() - 1 ? letters.get(words.end() - 1).place : FOREIGN;
                    changed.add(new Letter(other.charAt(i), FOREIGN, place));
                }
                from = words.end();
            }
        }
        changed.addAll(letters.subList(from, letters.size()));
        return new DriftedText(changed);
    }

    DriftedText altered(Random random, double share) {
        List<String> words = WORD.matcher(text()).results().map(found -> found.group()).distinct().toList();
        return altered(random, share, WORD, words);
    }

    DriftedText inserted(int at, String text) {
        List<Letter> changed = new ArrayList<>(letters);
        changed.addAll(at, foreign(text));
        return new DriftedText(changed);
    }

    private List<List<Letter>> pieces(Pattern piece) {
        List<List<Letter>> pieces = new ArrayList<>();
        Matcher found = piece.matcher(text());
        int from = 0;
        while (found.find()) {
            if (found.end() > from) {
                pieces.add(letters.subList(from, found.end()));
                from = found.end();
            }
        }
        pieces.add(letters.subList(from, letters.size()));
        return pieces;
    }

    private static DriftedText joined(List<List<Letter>> pieces) {
        List<Letter> all = new ArrayList<>();
        pieces.forEach(all::addAll);
        return new DriftedText(all);
    }

    int sentences() {
        return pieces(SENTENCE).size();
    }

    /** Keeps the sentences, counted from 0, that are wanted. */
    DriftedText keeping(IntPredicate wanted) {
        List<List<Letter>> kept = new ArrayList<>();
        List<List<Letter>> sentences = pieces(SENTENCE);
        for (int i = 0; i < sentences.size(); i++) {
            if (wanted.test(i)) {
                kept.add(sentences.get(i));
            }
        }
        return joined(kept);
    }

    /** Keeps the lines, counted from 0, that are wanted. */
    DriftedText keepingLines(IntPredicate wanted) {
        List<List<Letter>> lines = pieces(LINE);
        return joined(IntStream.range(0, lines.size()).filter(wanted).mapToObj(lines::get).toList());
    }

    /** A text with some of its lines several times over, close to where they are, and stock lines between the others. */
    DriftedText lined(Random random, List<String> stock) {
        StringBuilder text = new StringBuilder();
        for (List<Letter> line : pieces(LINE)) {
            int times = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
            for (int i = 0; i < times; i++) {
                line.forEach(letter -> text.append(letter.c));
                if (random.nextInt(2) == 0) {
                    text.append(stock.get(random.nextInt(stock.size()))).append('\n');
                }
            }
        }
        return of(text.toString());
    }

    /** Moves runs of one to four sentences to other places. */
    DriftedText shuffled(Random random, int moves) {
        List<List<Letter>> sentences = new ArrayList<>(pieces(SENTENCE));
        for (int i = 0; i < moves && sentences.size() > 6; i++) {
            int size = 1 + random.nextInt(4);
            int from = random.nextInt(sentences.size() - size);
            List<List<Letter>> block = new ArrayList<>(sentences.subList(from, from + size));
            sentences.subList(from, from + size).clear();
            sentences.addAll(random.nextInt(sentences.size()), block);
        }
        return joined(sentences);
    }

    /** Copies some sentences to other places: the copies are no letters of the old text. */
    DriftedText repeated(Random random, int copies) {
        List<List<Letter>> sentences = new ArrayList<>(pieces(SENTENCE));
        for (int i = 0; i < copies; i++) {
            StringBuilder text = new StringBuilder();
            sentences.get(random.nextInt(sentences.size())).forEach(letter -> text.append(letter.c));
            sentences.add(random.nextInt(sentences.size()), foreign(text.toString()));
        }
        return joined(sentences);
    }
}
