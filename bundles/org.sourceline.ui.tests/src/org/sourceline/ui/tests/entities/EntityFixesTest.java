package org.sourceline.ui.tests.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sourceline.analysis.finding.MaybeOneEntity;
import org.sourceline.analysis.finding.MaybeTwoEntities;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.EntityBody;
import org.sourceline.ui.findings.FindingMarkers;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

/** The quick fixes of findings on entities change all articles of the case and can be undone as a whole. */
@ExtendWith(NoErrorLogged.class)
class EntityFixesTest {

    private EntityCase owner;

    @BeforeEach
    void open() throws Exception {
        owner = new EntityCase();
    }

    @AfterEach
    void close() throws Exception {
        owner.close();
    }

    private static List<IMarker> findings(IFile article, String rule) {
        try {
            return Arrays.stream(article.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(FindingMarkers.RULE, "").equals(rule)).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static IMarker await(IFile article, String rule) {
        Poller.until("a finding of " + rule, () -> !findings(article, rule).isEmpty());
        return findings(article, rule).getFirst();
    }

    private static WorkbenchMarkerResolution first(IMarker marker) {
        return (WorkbenchMarkerResolution) IDE.getMarkerHelpRegistry().getResolutions(marker)[0];
    }

    @Test
    void twoThatMayBeOneAreMergedInAllArticles() throws Exception {
        IMarker finding = await(owner.second(), MaybeOneEntity.ID);
        Map<String, String> before = owner.files();
        WorkbenchMarkerResolution fix = first(finding);
        assertEquals("Merge the Two Entities", fix.getLabel());
        fix.run(new IMarker[] {finding}, new NullProgressMonitor());
        Poller.until("the finding to go", () -> findings(owner.second(), MaybeOneEntity.ID).isEmpty());
        String id = owner.entity("m-olsund").id();
        assertEquals(id, owner.entity("marit-olsund").id());
        assertEquals(List.of(id), owner.mentions(owner.first()).stream().map(EntityBody::entity).toList());
        assertEquals(List.of(id), owner.mentions(owner.second()).stream().map(EntityBody::entity).toList());
        owner.undo();
        Poller.until("the files to be as they were", () -> isAsBefore(before));
        await(owner.second(), MaybeOneEntity.ID);
    }

    private boolean isAsBefore(Map<String, String> before) {
        try {
            return owner.files().equals(before);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void onePersonWithTwoFirstNamesIsSplitInAllArticles() throws Exception {
        owner.testCase().article("second.txt", EntityCase.SECOND.replace("praised Marit Olsund", "praised Jorun Olsund and Marit Olsund"));
        CaseEntity jorun = owner.entity("jorun-olsund");
        CaseEntity marit = owner.entity("marit-olsund");
        assertTrue(owner.desk().change(List.of(jorun, marit), edits -> edits.merge(List.of(jorun), marit)));
        IMarker finding = await(owner.second(), MaybeTwoEntities.ID);
        WorkbenchMarkerResolution fix = first(finding);
        assertEquals("Split Into Two Entities", fix.getLabel());
        Poller.until("the merge to be known", () -> owner.find("marit-olsund").filter(one -> one.ids().contains("jorun-olsund")).isPresent());
        fix.run(finding);
        Poller.until("the finding to go", () -> findings(owner.second(), MaybeTwoEntities.ID).isEmpty());
        Poller.until("two people", () -> labelled("Jorun Olsund").filter(one -> one.articles().equals(List.of("second.txt"))).isPresent()
                && labelled("Marit Olsund").filter(one -> one.articles().size() == 2).isPresent());
    }

    private Optional<CaseEntity> labelled(String name) {
        return owner.contents().entities().stream().filter(one -> one.label().equals(name)).findFirst();
    }
}
