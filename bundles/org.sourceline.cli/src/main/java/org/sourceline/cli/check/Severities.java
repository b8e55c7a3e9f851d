package org.sourceline.cli.check;

import java.util.Locale;

import org.sourceline.analysis.finding.Finding.Severity;

/** What the formats call severities. */
final class Severities {

    private Severities() {
    }

    /** As settings and the JSON spell it. */
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** The level of SARIF 2.1.0, section 3.27.10. */
    static String sarif(Severity severity) {
        return severity == Severity.INFO ? "note" : word(severity);
    }
}
