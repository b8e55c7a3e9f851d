package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Path;

import org.sourceline.core.internal.Messages;

/** Somebody else wrote or removed a page since it was read; nothing was overwritten. */
public final class SetChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    SetChangedException(Path file, boolean removed) {
        super(Messages.get(removed ? "save.removed" : "save.changed", Messages.name(file.toString())));
        this.file = file;
    }

    /** The page's file. */
    public Path file() {
        return file;
    }
}
