package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.finding.Finding.Severity;
import org.sourceline.analysis.finding.FindingRule;
import org.sourceline.analysis.finding.RuleDescription;
import org.sourceline.ui.Messages;

/** The page on which each rule is switched on and off and given its severity; below the list stands what the chosen rule looks for. */
public final class RulePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final List<Optional<Severity>> CHOICES = List.of(Optional.empty(), Optional.of(Severity.INFO), Optional.of(Severity.WARNING),
            Optional.of(Severity.ERROR));

    private final List<FindingRule> rules = RuleRegistry.all();
    private final Map<String, Optional<Severity>> chosen = new HashMap<>();
    private @Nullable Table table;
    private @Nullable Combo severity;
    private @Nullable Text explanation;

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(RulePreferences.preferences());
        setDescription(Messages.get("findings.preferences.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        rules.forEach(rule -> chosen.put(rule.id(), RulePreferences.severity(getPreferenceStore().getString(RulePreferences.key(rule)), rule)));
        table = list(area);
        new Label(area, SWT.NONE).setText(Messages.get("findings.preferences.severity"));
        Combo choice = new Combo(area, SWT.READ_ONLY);
        choice.setItems(CHOICES.stream().map(RulePreferencePage::name).toArray(String[]::new));
        choice.addListener(SWT.Selection, event -> selected().ifPresent(rule -> choose(rule, CHOICES.get(choice.getSelectionIndex()))));
        severity = choice;
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(460, 110).applyTo(text);
        explanation = text;
        table.select(0);
        describe();
        return area;
    }

    private Table list(Composite area) {
        Table made = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        made.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(460, 260).applyTo(made);
        made.setItemCount(rules.size());
        List<TableColumn> columns = new ArrayList<>();
        for (String heading : List.of("findings.preferences.rule", "findings.preferences.severity.column")) {
            TableColumn column = new TableColumn(made, SWT.NONE);
            column.setText(Messages.get(heading));
            columns.add(column);
        }
        fill(made);
        columns.forEach(TableColumn::pack);
        made.addListener(SWT.Selection, event -> describe());
        return made;
    }

    private void fill(Table into) {
        for (int i = 0; i < rules.size(); i++) {
            FindingRule rule = rules.get(i);
            into.getItem(i).setText(new String[] {rule.description().title(), name(chosen.getOrDefault(rule.id(), Optional.empty()))});
        }
    }

    private static String name(Optional<Severity> one) {
        return Messages.get("findings.severity." + RulePreferences.word(one));
    }

    private Optional<FindingRule> selected() {
        int index = table == null ? -1 : table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(rules.get(index));
    }

    private void choose(FindingRule rule, Optional<Severity> one) {
        chosen.put(rule.id(), one);
        if (table != null) {
            fill(table);
        }
    }

    private void describe() {
        selected().ifPresent(rule -> {
            RuleDescription words = rule.description();
            if (explanation != null) {
                explanation.setText(words.explanation() + "\n\n" + Messages.get("findings.preferences.example", words.example()) + "\n\n" + rule.id());
            }
            if (severity != null) {
                severity.select(CHOICES.indexOf(chosen.getOrDefault(rule.id(), Optional.empty())));
            }
        });
    }

    @Override
    protected void performDefaults() {
        rules.forEach(rule -> choose(rule, Optional.of(rule.severity())));
        describe();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        rules.forEach(rule -> getPreferenceStore().setValue(RulePreferences.key(rule),
                RulePreferences.word(chosen.getOrDefault(rule.id(), Optional.empty()))));
        FindingsJob.lookAgain();
        return super.performOk();
    }
}
