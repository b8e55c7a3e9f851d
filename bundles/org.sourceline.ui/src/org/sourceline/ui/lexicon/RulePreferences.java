package org.sourceline.ui.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Which rules of the analyser are off in this workspace. */
final class RulePreferences {

    private static final String OFF = "analyser.rules.off";

    private RulePreferences() {
    }

    static ScopedPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.sourceline.ui");
    }

    /** The ids of the rules that are off. */
    static Set<String> off() {
        return Arrays.stream(store().getString(OFF).split(",")).map(String::strip).filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static void setOff(ScopedPreferenceStore store, Collection<String> ids) {
        store.setValue(OFF, String.join(",", new TreeSet<>(ids)));
    }
}
