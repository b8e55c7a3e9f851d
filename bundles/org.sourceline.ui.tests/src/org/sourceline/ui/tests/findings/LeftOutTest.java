package org.sourceline.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.core.budget.Budget;
import org.sourceline.ui.findings.FindingMarkers;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** That not all articles of a large case are compared with each other is told among the findings, on the case. */
@ExtendWith(NoErrorLogged.class)
class LeftOutTest {

    @AfterEach
    void asUsual() {
        System.clearProperty(Budget.CASE_PARTNERS.property());
    }

    private static List<IMarker> told(IProject project) {
        try {
            return Arrays.asList(project.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void article(TestCase owner, int number) throws CoreException {
        owner.article("day-" + number + ".txt", "Day %d at the quay\n\nOdila Farrow told the court that %d barrels were lost.\n".formatted(number, 300 + number));
    }

    @Test
    void tellsOnTheCaseWhatWasNotCompared() throws Exception {
        System.setProperty(Budget.CASE_PARTNERS.property(), "1");
        try (TestCase owner = new TestCase("left-out")) {
            for (int number = 0; number < 3; number++) {
                article(owner, number);
            }
            Poller.until("the finding", () -> told(owner.project()).size() == 1);
            IMarker marker = told(owner.project()).getFirst();
            assertEquals("To share a name that stands in more than 2 articles was no reason to compare two: Odila Farrow.", marker.getAttribute(IMarker.MESSAGE, ""));
            assertEquals(IMarker.SEVERITY_INFO, marker.getAttribute(IMarker.SEVERITY, -1));
            assertFalse(IDE.getMarkerHelpRegistry().hasResolutions(marker));
            System.clearProperty(Budget.CASE_PARTNERS.property());
            article(owner, 3);
            Poller.until("nothing to be left out", () -> told(owner.project()).isEmpty());
        }
    }
}
