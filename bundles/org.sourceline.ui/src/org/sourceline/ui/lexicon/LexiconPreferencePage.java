package org.sourceline.ui.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.LexiconEntry;
import org.sourceline.analysis.lexicon.RuleBook;
import org.sourceline.ui.Messages;

/** The page that lists the rules of the analyser, each with a box that switches it on or off, and the entries of its lexicon. */
public final class LexiconPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String LANGUAGE = "en";
    private final ScopedPreferenceStore store = RulePreferences.store();
    private @Nullable CheckboxTableViewer rules;

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(store);
        setDescription(Messages.get("lexicon.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        TabFolder tabs = new TabFolder(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 380).applyTo(tabs);
        tab(tabs, "lexicon.rules", rules(tabs));
        tab(tabs, "lexicon.entries", entries(tabs));
        show(RulePreferences.off());
        return tabs;
    }

    private static void tab(TabFolder tabs, String key, Control control) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(Messages.get(key));
        item.setControl(control);
    }

    private Control rules(Composite parent) {
        Composite area = area(parent);
        FilteredTable<RuleBook.Rule> table = new FilteredTable<>(area, SWT.CHECK, rule -> rule.id() + ' ' + rule.title() + ' ' + rule.example());
        rules = table.checkable();
        table.column("lexicon.column.rule", 190, RuleBook.Rule::id);
        table.column("lexicon.column.what", 260, RuleBook.Rule::title);
        table.column("lexicon.column.example", 260, RuleBook.Rule::example);
        table.setInput(RuleBook.of(LANGUAGE).rules());
        hint(area, "lexicon.rules.hint");
        return area;
    }

    private Control entries(Composite parent) {
        Composite area = area(parent);
        FilteredTable<LexiconEntry> table = new FilteredTable<>(area, SWT.NONE, entry -> entry.words() + ' ' + entry.section() + ' ' + entry.file());
        table.column("lexicon.column.words", 170, LexiconEntry::words);
        table.column("lexicon.column.section", 140, LexiconEntry::section);
        table.column("lexicon.column.detail", 190, LexiconEntry::detail);
        table.column("lexicon.column.file", 140, LexiconEntry::file);
        table.setInput(LexiconEntry.all(Language.of(LANGUAGE)));
        hint(area, "lexicon.entries.hint");
        return area;
    }

    private static Composite area(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
        return area;
    }

    private static void hint(Composite area, String key) {
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.get(key));
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(hint);
    }

    private void show(Set<String> off) {
        CheckboxTableViewer boxes = rules;
        if (boxes == null) {
            return;
        }
        for (RuleBook.Rule rule : RuleBook.of(LANGUAGE).rules()) {
            boxes.setChecked(rule, !off.contains(rule.id()));
        }
    }

    @Override
    protected void performDefaults() {
        show(Set.of());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        CheckboxTableViewer boxes = rules;
        if (boxes == null) {
            return super.performOk();
        }
        List<Object> on = Arrays.asList(boxes.getCheckedElements());
        Set<String> off = RuleBook.of(LANGUAGE).rules().stream().filter(rule -> !on.contains(rule)).map(RuleBook.Rule::id)
                .collect(Collectors.toSet());
        if (!off.equals(RulePreferences.off())) {
            RulePreferences.setOff(store, off);
            Reanalysis.ofAllCases();
        }
        return super.performOk();
    }
}
