package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.finding.Finding;

/** Findings as markers of a file. Only what changed is written, in one workspace operation, so that views are told once. */
public final class FindingMarkers {

    /** The type of the markers, in {@code plugin.xml}. */
    public static final String TYPE = "org.sourceline.ui.finding";

    public static final String RULE = "rule";
    public static final String SET = "set";
    public static final String ANNOTATION = "annotation";
    public static final String PASSAGE = "passage";
    public static final String SOURCE = "sourceName";
    /** What the doubt is about, see {@link Finding#subject}. */
    public static final String SUBJECT = "subject";
    /** The path of the other article that gives rise to it; absent where none does. */
    public static final String RELATED = "relatedArticle";
    /** The id of the link to the other article. */
    public static final String LINK = "link";

    private FindingMarkers() {
    }

    /**
     * Makes the markers of a file those of the findings.
     *
     * @throws CoreException if the workspace refuses
     */
    public static void update(IResource file, List<Finding> findings, @Nullable IProgressMonitor monitor) throws CoreException {
        update(file, findings, marker -> false, monitor);
    }

    /**
     * Makes the markers of a file those of the findings, and some of those that it has.
     *
     * @param kept which markers stay although no finding is theirs
     * @throws CoreException if the workspace refuses
     */
    static void update(IResource file, List<Finding> findings, Predicate<IMarker> kept, @Nullable IProgressMonitor monitor) throws CoreException {
        List<Map<String, Object>> wanted = findings.stream().map(FindingMarkers::attributes).toList();
        file.getWorkspace().run(progress -> replace(file, wanted, kept), file.getWorkspace().getRuleFactory().markerRule(file),
                IWorkspace.AVOID_UPDATE, monitor);
    }

    private static void replace(IResource file, List<Map<String, Object>> wanted, Predicate<IMarker> preserved) throws CoreException {
        if (!file.exists()) {
            return;
        }
        Map<Map<String, Object>, IMarker> there = new HashMap<>();
        List<IMarker> surplus = new ArrayList<>();
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            if (there.putIfAbsent(marker.getAttributes(), marker) != null) {
                surplus.add(marker);
            }
        }
        Set<Map<String, Object>> kept = new HashSet<>();
        for (Map<String, Object> attributes : wanted) {
            if (kept.add(attributes) && there.remove(attributes) == null) {
                file.createMarker(TYPE, attributes);
            }
        }
        surplus.addAll(there.values());
        for (IMarker marker : surplus) {
            if (!preserved.test(marker)) {
                marker.delete();
            }
        }
    }

    private static Map<String, Object> attributes(Finding finding) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(RULE, finding.rule());
        attributes.put(SET, finding.set());
        attributes.put(ANNOTATION, finding.annotation());
        attributes.put(PASSAGE, finding.words());
        attributes.put(SOURCE, finding.source());
        attributes.put(SUBJECT, finding.subject());
        Finding.Related related = finding.related();
        if (related != null) {
            attributes.put(RELATED, related.article());
            if (related.link() != null) {
                attributes.put(LINK, related.link());
            }
        }
        finding.where().ifPresent(place -> {
            attributes.put(IMarker.CHAR_START, place.start());
            attributes.put(IMarker.CHAR_END, place.end());
        });
        return attributes;
    }

    private static int severity(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    /** The findings that are on a file now, as markers. */
    static List<IMarker> of(IResource file) throws CoreException {
        return Arrays.asList(file.findMarkers(TYPE, true, IResource.DEPTH_ZERO));
    }
}
