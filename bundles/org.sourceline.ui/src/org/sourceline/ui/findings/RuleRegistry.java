package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.sourceline.analysis.finding.Examination;
import org.sourceline.analysis.finding.Finding;
import org.sourceline.analysis.finding.FindingRule;
import org.sourceline.analysis.finding.RuleDescription;
import org.sourceline.analysis.finding.Rules;
import org.sourceline.ui.Messages;

/** The rules that ship, and those that other plug-ins add at the extension point {@code org.sourceline.ui.findingRules}. */
public final class RuleRegistry {

    private static final String POINT = "org.sourceline.ui.findingRules";
    private static final List<FindingRule> ALL = read();

    private RuleRegistry() {
    }

    /** All rules: those that ship first, then by plug-in. */
    public static List<FindingRule> all() {
        return ALL;
    }

    private static List<FindingRule> read() {
        List<FindingRule> rules = new ArrayList<>(Rules.SHIPPED);
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            try {
                if (element.createExecutableExtension("class") instanceof FindingRule rule) {
                    rules.add(new Guarded(rule));
                }
            } catch (CoreException e) {
                ILog.of(RuleRegistry.class).log(e.getStatus());
            }
        }
        return List.copyOf(rules);
    }

    /** Somebody else's rule: when it fails, that is reported, and the other rules are asked. */
    private record Guarded(FindingRule rule) implements FindingRule {

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public Finding.Severity severity() {
            return rule.severity();
        }

        @Override
        public RuleDescription description() {
            return rule.description();
        }

        @Override
        public List<Finding> check(Examination examination) {
            try {
                return rule.check(examination);
            } catch (RuntimeException | LinkageError e) {
                ILog.of(RuleRegistry.class).error(Messages.get("findings.rule.failed", rule.id(), examination.sets().article().path()), e);
                return List.of();
            }
        }
    }
}
