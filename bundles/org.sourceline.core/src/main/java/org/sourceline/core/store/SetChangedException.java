package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Path;

import org.sourceline.core.internal.Messages;

/** Somebody else wrote or removed a page since it was read; nothing was overwritten. */
public final class SetChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private SetChangedException(String key, Path file) {
        super(Messages.get(key, Messages.name(file.toString())));
        this.file = file;
    }

    /** @param removed whether there is no file where one was, or else another one than was read, or one where none was */
    public SetChangedException(Path file, boolean removed) {
        this(removed ? "save.removed" : "save.changed", file);
    }

    /** What was to be changed in a page is not there as it was when the change was thought of. */
    static SetChangedException otherState(Path file) {
        return new SetChangedException("save.otherState", file);
    }

    /** The page's file. */
    public Path file() {
        return file;
    }
}
