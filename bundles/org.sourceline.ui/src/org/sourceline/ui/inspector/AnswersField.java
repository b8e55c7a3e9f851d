package org.sourceline.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Answers;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.annotate.Revising;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** The claim that a claim denies, confirms or does not answer; chosen from the claims that stand nearest before it. */
final class AnswersField extends Field {

    private static final int PROPOSED = 15;

    private final Editing editing;
    private final Text words;
    private final Button choose;
    private final Button show;
    private @Nullable Anchored shown;

    AnswersField(Rows rows, Editing editing) {
        super(Problem.Field.ANSWERS);
        this.editing = editing;
        rows.name("answers", false);
        Composite group = rows.group(3);
        words = new Text(group, SWT.BORDER | SWT.READ_ONLY);
        words.setMessage(Messages.get("inspector.none"));
        GridDataFactory.fillDefaults().grab(true, false).hint(20, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
        choose = new Button(group, SWT.PUSH);
        choose.setText(Messages.get("inspector.choose"));
        choose.addListener(SWT.Selection, event -> menu());
        show = new Button(group, SWT.PUSH);
        show.setText(Messages.get("inspector.show"));
        show.setToolTipText(Messages.get("inspector.show.tip"));
        show.addListener(SWT.Selection, event -> answered().ifPresent(editing::select));
    }

    private Optional<Anchored> answered() {
        String id = shown != null && shown.annotation().body() instanceof ClaimBody claim ? claim.answers() : null;
        return id == null ? Optional.empty() : editing.sets().flatMap(sets -> Answers.find(sets, id));
    }

    private void menu() {
        Menu menu = new Menu(choose);
        item(menu, Messages.get("inspector.answers.none"), null);
        new MenuItem(menu, SWT.SEPARATOR);
        candidates().forEach(one -> item(menu, Terms.passage(one.annotation()), one));
        menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String text, @Nullable Anchored answered) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> editing.edit((hand, one) -> new Revising(hand).answers(one, answered)));
    }

    private List<Anchored> candidates() {
        Anchored from = shown;
        ArticleSets sets = editing.sets().orElse(null);
        if (from == null || sets == null) {
            return List.of();
        }
        int at = start(from);
        return sets.all().stream().filter(one -> one.annotation().body() instanceof ClaimBody && sets.isShown(one) && !one.equals(from))
                .sorted(Comparator.comparingInt(one -> Math.abs(start(one) - at))).limit(PROPOSED)
                .sorted(Comparator.comparingInt(AnswersField::start)).toList();
    }

    private static int start(Anchored one) {
        return one.extent().map(TextSpan::start).orElse(Integer.MAX_VALUE);
    }

    @Override
    void show(Anchored one, ArticleSets sets) {
        shown = one;
        Optional<Anchored> answered = answered();
        words.setText(answered.map(it -> PassageField.words(it.annotation().target())).orElse(""));
        words.setToolTipText(words.getText());
        show.setEnabled(answered.isPresent());
    }

    @Override
    void setEnabled(boolean enabled) {
        choose.setEnabled(enabled);
    }

    @Override
    Control control() {
        return words;
    }
}
