package org.sourceline.ui.tests.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sourceline.ui.cases.Gone;
import org.sourceline.ui.tests.TestCase;

class GoneTest {

    private TestCase owner;

    @BeforeEach
    void open() throws CoreException {
        owner = new TestCase("gone");
    }

    @AfterEach
    void close() throws CoreException {
        owner.close();
    }

    private static CoreException marking(IResource resource) {
        return assertThrows(CoreException.class, () -> resource.createMarker("org.sourceline.ui.unreadable"));
    }

    @Test
    void aFileThatWasDeletedExplainsTheFailureForItselfAndForItsCase() throws CoreException {
        IFile file = owner.article("short.txt", "Nothing new\n");
        file.delete(true, null);
        CoreException failure = marking(file);
        assertTrue(Gone.explains(failure, file));
        assertTrue(Gone.explains(failure, owner.project()));
    }

    @Test
    void aCaseThatWasClosedExplainsIt() throws CoreException {
        IProject project = owner.project();
        IFile file = owner.article("short.txt", "Nothing new\n");
        project.close(null);
        assertTrue(Gone.explains(marking(file), project));
        project.open(null);
        assertFalse(Gone.explains(new CoreException(Status.error("the disk is full")), project));
    }

    @Test
    void anotherFailureOfAFileThatIsThereIsNotExplained() throws CoreException {
        IFile file = owner.article("short.txt", "Nothing new\n");
        CoreException exists = assertThrows(CoreException.class, () -> file.create(new byte[0], true, false, null));
        assertFalse(Gone.explains(exists, file));
        assertFalse(Gone.explains(exists, owner.project()));
    }
}
