package org.sourceline.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** Words of the text, taken from what is marked there. */
final class PassageField extends Field {

    private final Text words;
    private final Button take;
    private final Button clear;
    private final Function<Anchored, List<Passage>> read;

    /** @param write given the marked spans, none to clear the field */
    PassageField(Rows rows, String key, Problem.Field problemField, Editing editing, Function<Anchored, List<Passage>> read,
            Consumer<List<TextSpan>> write) {
        super(problemField);
        this.read = read;
        rows.name(key, false);
        Composite group = rows.group(3);
        words = new Text(group, SWT.BORDER | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(20, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
        take = button(group, "inspector.take", Messages.get("inspector.take.tip." + key));
        take.addListener(SWT.Selection, event -> write.accept(editing.marked()));
        clear = button(group, "inspector.clear", Messages.get("inspector.clear.tip." + key));
        clear.addListener(SWT.Selection, event -> write.accept(List.of()));
    }

    private static Button button(Composite group, String key, String tip) {
        Button button = new Button(group, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(tip);
        return button;
    }

    static String words(List<Passage> passages) {
        return passages.stream().map(Passage::exact).collect(Collectors.joining(" … ")).strip().replaceAll("\\s+", " ");
    }

    @Override
    void show(Anchored one, ArticleSets sets) {
        String text = words(read.apply(one));
        words.setText(text);
        words.setToolTipText(text);
        words.setMessage(Messages.get("inspector.none"));
        clear.setVisible(!text.isEmpty());
    }

    @Override
    void setEnabled(boolean enabled) {
        take.setEnabled(enabled);
        clear.setEnabled(enabled);
    }

    @Override
    Control control() {
        return words;
    }
}
