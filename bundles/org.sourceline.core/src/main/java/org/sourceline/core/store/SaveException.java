package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.Messages;

/** Something that could not be written. The message names the file or set and the reason in words for the user; nothing was lost. */
public final class SaveException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String message;

    private SaveException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }

    static SaveException of(String key, String name, String... others) {
        String[] arguments = new String[others.length + 1];
        arguments[0] = Messages.name(name);
        System.arraycopy(others, 0, arguments, 1, others.length);
        return new SaveException(Messages.get(key, arguments), null);
    }

    static SaveException inWords(String message) {
        return new SaveException(message, null);
    }

    /** Tells what the file system answered. */
    static SaveException of(Path file, IOException cause) {
        return failed(file.toString(), cause);
    }

    static SaveException failed(String fileOrSet, IOException cause) {
        if (cause instanceof SaveException known) {
            return known;
        }
        String name = Messages.name(fileOrSet);
        if (cause instanceof AccessDeniedException) {
            return new SaveException(Messages.get("save.denied", name), cause);
        }
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        String shown = reason == null ? cause.getClass().getSimpleName() : reason;
        return new SaveException(Messages.get("save.failed", name, Messages.name(shown)), cause);
    }
}
