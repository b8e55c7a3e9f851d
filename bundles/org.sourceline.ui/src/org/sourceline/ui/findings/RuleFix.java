package org.sourceline.ui.findings;

import java.util.Arrays;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/** A quick fix for findings of one rule, several of them at once. */
abstract class RuleFix extends WorkbenchMarkerResolution {

    private final IMarker marker;
    private final String key;

    /** @param key the key of the label; with {@code .description} behind it, of the description */
    RuleFix(IMarker marker, String key) {
        this.marker = marker;
        this.key = key;
    }

    @Override
    public String getLabel() {
        return Messages.get(key);
    }

    @Override
    public String getDescription() {
        return Messages.get(key + ".description");
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        String rule = marker.getAttribute(FindingMarkers.RULE, "");
        return Arrays.stream(markers).filter(other -> !other.equals(marker) && other.getAttribute(FindingMarkers.RULE, "").equals(rule))
                .toArray(IMarker[]::new);
    }
}
