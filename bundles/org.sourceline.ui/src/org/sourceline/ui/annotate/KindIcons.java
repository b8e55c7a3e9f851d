package org.sourceline.ui.annotate;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.UnknownBody;

/** The icons of what annotations are. The images belong to the manager, which goes with its control. */
public record KindIcons(LocalResourceManager images) {

    /** The icon of an annotation; null for what has none. */
    public @Nullable Image of(Annotation annotation) {
        String name = switch (annotation.body()) {
            case null -> null;
            case UnknownBody unknown -> null;
            case EntityBody entity -> name(entity.kind());
            default -> annotation.body().type().toLowerCase(Locale.ROOT);
        };
        return name == null || name.equals("block") ? null : get(name);
    }

    private static String name(EntityKind kind) {
        return switch (kind) {
            case QUANTITY -> "percent";
            case EVENT, WORK -> "entity";
            default -> kind.json().toLowerCase(Locale.ROOT);
        };
    }

    /** An icon of the bundle. */
    public Image get(String name) {
        return images.get(descriptor(name));
    }

    /** An icon of the bundle, for actions and items that make the image themselves. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(KindIcons.class, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
