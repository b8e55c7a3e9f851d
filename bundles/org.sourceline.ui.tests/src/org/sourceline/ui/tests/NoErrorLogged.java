package org.sourceline.ui.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/** Fails a test during which anything logs a warning of ours or any error. */
public final class NoErrorLogged implements BeforeEachCallback, AfterEachCallback {

    private final List<IStatus> logged = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener listener = (status, plugin) -> {
        boolean ours = plugin.startsWith("org.sourceline") && status.getSeverity() == IStatus.WARNING;
        if (ours || status.getSeverity() == IStatus.ERROR) {
            logged.add(status);
        }
    };

    @Override
    public void beforeEach(ExtensionContext context) {
        logged.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(listener);
        if (!logged.isEmpty()) {
            IStatus first = logged.getFirst();
            throw new AssertionFailedError("logged: " + logged, first.getException());
        }
    }
}
