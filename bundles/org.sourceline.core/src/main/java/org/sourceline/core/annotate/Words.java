package org.sourceline.core.annotate;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Passage;

/** The texts of the package. */
final class Words {

    /** The longest passage that a label shows whole, in UTF-16 units. */
    private static final int SHORT = 40;

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.sourceline.core.messages", Locale.getDefault(),
            Words.class.getClassLoader());

    private Words() {
    }

    static String get(String key, Object... arguments) {
        String text = BUNDLE.getString("annotate." + key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.getDefault()).format(arguments);
    }

    /** An edit, labelled by a key and by the same key with {@code .done}. */
    static Edit edit(String key, List<Change> changes, Object... arguments) {
        return new Edit(get(key, arguments), get(key + ".done", arguments), changes);
    }

    /** The words of an annotation's passages, shortened. */
    static String passage(Annotation annotation) {
        return shorten(annotation.target().stream().map(Passage::exact).collect(Collectors.joining(" … ")));
    }

    /** What several annotations are: "Person “Jonas Reth”", "14 Persons", "3 annotations". */
    static String describe(List<Annotation> annotations) {
        Annotation first = annotations.getFirst();
        if (annotations.size() == 1) {
            String passage = passage(first);
            return passage.isEmpty() ? Terms.kind(first) : get("one", Terms.kind(first), passage);
        }
        String kinds = Terms.kinds(first);
        boolean same = annotations.stream().allMatch(one -> Terms.kinds(one).equals(kinds));
        return get("many", annotations.size(), same ? kinds : get("Body.none.many"));
    }

    /** The words on one line, cut in the middle of long ones so that both ends can be seen. */
    static String shorten(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        return line.substring(0, Graphemes.floor(line, SHORT * 2 / 3)).strip() + " … "
                + line.substring(Graphemes.floor(line, line.length() - SHORT / 3)).strip();
    }
}
