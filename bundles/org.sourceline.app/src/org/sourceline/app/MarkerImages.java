package org.sourceline.app;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/**
 * The platform's images for markers and projects. Its views ask the workbench for them by name, and leave it to each application to declare
 * them; without them the severities of findings are not to be seen.
 */
final class MarkerImages {

    private static final String OWNER = "org.eclipse.ui.ide";

    private static final Map<String, String> PATHS = Map.ofEntries(Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
            Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"), Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
            Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"), Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"));

    private MarkerImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        Bundle bundle = Platform.getBundle(OWNER);
        PATHS.forEach((name, path) -> {
            URL url = bundle == null ? null : bundle.getEntry("icons/full/" + path + ".svg");
            if (url != null) {
                configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
            }
        });
    }
}
