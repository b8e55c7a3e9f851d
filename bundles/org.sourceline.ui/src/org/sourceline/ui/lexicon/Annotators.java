package org.sourceline.ui.lexicon;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.sourceline.analysis.Annotator;
import org.sourceline.analysis.Setup;
import org.sourceline.core.model.Suppressions;
import org.sourceline.ui.Messages;

/** What the workbench brings along for an analysis: annotators of the extension point {@code org.sourceline.ui.annotators}, rules that are off. */
public final class Annotators {

    private static final String POINT = "org.sourceline.ui.annotators";

    private Annotators() {
    }

    /** The setup of the next analysis. What an analysis could not do goes to the error log. */
    public static Setup setup() {
        return new Setup(registered(), RulePreferences.off(), Suppressions.NONE, problem -> ILog.of(Annotators.class).warn(problem));
    }

    /** An annotator that cannot be made is told once for each analysis and left out. */
    private static List<Annotator> registered() {
        List<Annotator> annotators = new ArrayList<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            try {
                if (element.createExecutableExtension("class") instanceof Annotator annotator) {
                    annotators.add(annotator);
                } else {
                    ILog.of(Annotators.class).error(Messages.get("lexicon.annotator.type", element.getAttribute("class"), element.getContributor().getName()));
                }
            } catch (CoreException e) {
                ILog.of(Annotators.class).error(Messages.get("lexicon.annotator.failed", element.getAttribute("class"), element.getContributor().getName()), e);
            }
        }
        return annotators;
    }
}
