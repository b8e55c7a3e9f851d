package org.sourceline.ui.session;

import org.sourceline.core.journal.Recovery;

/** What was found of unsaved changes of one set. */
record SetRecovery(String set, Recovery recovery) {
}
