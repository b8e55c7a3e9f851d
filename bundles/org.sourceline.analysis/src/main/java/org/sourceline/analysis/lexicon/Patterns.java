package org.sourceline.analysis.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Regular expressions of a language in named sections, one to a line, tried without regard to case. One that can only match at the beginning
 * of a text is tried there and nowhere else.
 */
public final class Patterns {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private record Expression(Pattern pattern, boolean anchored) {

        static Expression of(String line) {
            return new Expression(Pattern.compile(line, FLAGS), line.startsWith("^") && !hasOuterBranch(line));
        }

        /** Whether the beginning of the expression belongs to one of several branches only. */
        private static boolean hasOuterBranch(String line) {
            int depth = 0;
            boolean inClass = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (inClass || c == '[') {
                    inClass = c != ']';
                } else if (c == '(' || c == ')') {
                    depth += c == '(' ? 1 : -1;
                } else if (c == '|' && depth == 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<String, List<Expression>> sections = new HashMap<>();

    private Patterns(DataFile file) {
        List<Expression> current = new ArrayList<>();
        for (String line : file.lines()) {
            if (line.matches("\\[[a-z-]+]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
            } else {
                current.add(Expression.of(line));
            }
        }
    }

    /** The expressions of a file that ships with the analyser. */
    public static Patterns of(Language language, String name) {
        return language.load(Patterns.class, name, List.of(name), () -> new Patterns(language.file(name)));
    }

    /** The first match of an expression of the section in the text, or null. */
    public @Nullable Matcher find(String section, String text) {
        for (Expression expression : sections.getOrDefault(section, List.of())) {
            Matcher matcher = expression.pattern().matcher(text);
            if (expression.anchored() ? matcher.lookingAt() : matcher.find()) {
                return matcher;
            }
        }
        return null;
    }

    /** Whether an expression of the section is found in the text. */
    public boolean matches(String section, String text) {
        return find(section, text) != null;
    }
}
