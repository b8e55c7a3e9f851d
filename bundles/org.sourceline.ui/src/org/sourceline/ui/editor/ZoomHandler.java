package org.sourceline.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.jspecify.annotations.Nullable;

/** Makes the text of articles larger ({@code :in}), smaller ({@code :out}) or as large as it is set to be ({@code :reset}). */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {

    private String way = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        way = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        switch (way) {
            case "in" -> Zoom.step(1);
            case "out" -> Zoom.step(-1);
            default -> Zoom.reset();
        }
        return null;
    }
}
