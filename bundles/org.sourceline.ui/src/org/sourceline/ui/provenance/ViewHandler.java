package org.sourceline.ui.provenance;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.provenance.picture.PictureCanvas;

/** Commands of the source line view; {@code plugin.xml} says which behind the class name. */
public final class ViewHandler extends AbstractHandler implements IExecutableExtension {

    private enum What {
        ZOOM_IN, ZOOM_OUT, FIT, ARTICLE, EXPORT
    }

    private What what = What.FIT;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        what = What.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (!(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(SourceLineView.ID) instanceof SourceLineView view)) {
            return null;
        }
        if (what == What.ARTICLE) {
            view.showWholeArticle(!HandlerUtil.toggleCommandState(event.getCommand()));
        } else {
            view.picture().ifPresent(picture -> run(view, picture));
        }
        return null;
    }

    private void run(SourceLineView view, PictureCanvas picture) {
        switch (what) {
            case ZOOM_IN -> picture.zoomIn();
            case ZOOM_OUT -> picture.zoomOut();
            case FIT, ARTICLE -> picture.fit();
            case EXPORT -> new PictureExport(view.getSite().getShell()).run(picture, view.title());
        }
    }
}
