package org.sourceline.analysis.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sourceline.analysis.entity.LabelledText.Label;

/**
 * Reads texts in the column format of the CoNLL shared tasks, a token and its label on each line, and writes them as running text again.
 * Where the file does not mark its documents, each sentence is one.
 */
final class ConllReader {

    private static final String DOCUMENT = "-DOCSTART-";
    /** So that the first sentence is not taken for a headline. */
    private static final String HEADING = "Notes of the day on this and that\n\n";

    private final StringBuilder text = new StringBuilder(HEADING);
    private final List<Label> names = new ArrayList<>();
    private String before = "";
    private boolean quoted;
    private int sentences;
    private int open = -1;
    private int kind;
    private int end;

    private ConllReader() {
    }

    static List<LabelledText> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        boolean marked = lines.stream().anyMatch(line -> line.startsWith(DOCUMENT));
        List<LabelledText> texts = new ArrayList<>();
        ConllReader reader = new ConllReader();
        for (String line : lines) {
            String[] columns = line.split("[ \t]");
            boolean blank = line.isBlank() || columns[0].isBlank();
            if (line.startsWith(DOCUMENT) || blank && !marked) {
                reader.finish(texts);
                reader = new ConllReader();
            } else if (blank) {
                reader.endSentence();
            } else {
                reader.token(columns[0], columns[1]);
            }
        }
        reader.finish(texts);
        return texts;
    }

    private void token(String word, String label) {
        int column = column(label);
        if (open >= 0 && (column < 0 || column != kind || label.startsWith("B-"))) {
            close();
        }
        if (isApart(word)) {
            text.append(' ');
        }
        if (word.equals("\"")) {
            quoted = !quoted;
        }
        if (column >= 0 && open < 0) {
            open = length();
            kind = column;
        }
        text.append(word);
        end = length();
        before = word;
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private boolean isApart(String word) {
        boolean closes = word.matches("[,.;:!?)\\]%]|'s|'|n't|'re|'ve|'d|'ll|'m|''|\\.\\.\\.") || word.equals("\"") && quoted;
        boolean opened = before.matches("[(\\[$\u00a3\u20ac`]|``") || before.equals("\"") && quoted;
        return !before.isEmpty() && !closes && !opened;
    }

    /** 3 for what is a name of another kind, -1 for what is none. */
    private static int column(String label) {
        return switch (label.replaceFirst("^[BI]-", "").toLowerCase(Locale.ROOT)) {
            case "per", "person" -> 0;
            case "org", "corporation", "group" -> 1;
            case "loc", "location" -> 2;
            case "o" -> -1;
            default -> 3;
        };
    }

    private void close() {
        int start = open;
        int[] first = text.codePoints().toArray();
        boolean article = end - start > 4 && new String(first, start, 4).equalsIgnoreCase("the ");
        names.add(new Label(article ? start + 4 : start, end, kind));
        open = -1;
    }

    private void endSentence() {
        if (open >= 0) {
            close();
        }
        if (!before.isEmpty()) {
            text.append(++sentences % 4 == 0 ? "\n\n" : " ");
        }
        before = "";
        quoted = false;
    }

    private void finish(List<LabelledText> texts) {
        endSentence();
        if (text.length() > HEADING.length()) {
            texts.add(new LabelledText(text.append('\n').toString(), names));
        }
    }
}
