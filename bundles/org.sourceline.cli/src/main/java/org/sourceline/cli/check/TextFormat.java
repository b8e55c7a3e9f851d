package org.sourceline.cli.check;

import java.io.PrintStream;
import java.util.List;

import org.sourceline.cli.Printable;
import org.sourceline.cli.Texts;

/** One line for each finding, {@code file:line:column: severity: text [rule]}, as compilers print them and editors read them. */
final class TextFormat {

    private TextFormat() {
    }

    static void write(List<Located> found, PrintStream out) {
        for (Located one : found) {
            out.println(Printable.line(one.file() + ":" + one.line() + ":" + one.column() + ": " + Severities.word(one.finding().severity()) + ": "
                    + text(one) + " [" + one.finding().rule() + "]"));
        }
    }

    private static String text(Located one) {
        String words = one.finding().words();
        return words.isEmpty() ? one.finding().message() : Texts.get("check.finding", one.finding().message(), words);
    }
}
