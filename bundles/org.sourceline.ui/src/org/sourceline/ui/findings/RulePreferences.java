package org.sourceline.ui.findings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.sourceline.analysis.finding.Finding.Severity;
import org.sourceline.analysis.finding.FindingRule;
import org.sourceline.analysis.finding.RuleSettings;

/** Which rules are asked, and how gravely they are taken, where a case says nothing else. */
public final class RulePreferences {

    private static final String KEY = "finding.";
    private static final String OFF = "off";
    private static final IPreferenceStore STORE = store();

    private RulePreferences() {
    }

    private static IPreferenceStore store() {
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.sourceline.ui");
        RuleRegistry.all().forEach(rule -> store.setDefault(key(rule), word(Optional.of(rule.severity()))));
        return store;
    }

    static IPreferenceStore preferences() {
        return STORE;
    }

    static boolean isRule(String key) {
        return key.startsWith(KEY);
    }

    static String key(FindingRule rule) {
        return KEY + rule.id();
    }

    static String word(Optional<Severity> severity) {
        return severity.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(OFF);
    }

    /** What a stored word means; the rule's own severity where it means nothing. */
    static Optional<Severity> severity(String word, FindingRule rule) {
        return switch (word) {
            case OFF -> Optional.empty();
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "info" -> Optional.of(Severity.INFO);
            default -> Optional.of(rule.severity());
        };
    }

    /** The settings as they are now. */
    public static RuleSettings settings() {
        Map<String, Optional<Severity>> choices = new HashMap<>();
        RuleRegistry.all().forEach(rule -> choices.put(rule.id(), severity(STORE.getString(key(rule)), rule)));
        return new RuleSettings(choices);
    }
}
