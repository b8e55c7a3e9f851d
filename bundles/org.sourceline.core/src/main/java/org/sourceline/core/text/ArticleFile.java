package org.sourceline.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

import org.sourceline.core.internal.Messages;

/** Reads the bytes of a file that may be anything: too large, a pipe, not there. Never waits for a writer. */
final class ArticleFile {

    private ArticleFile() {
    }

    static byte[] read(Path file, Limits limits) throws ArticleReadException {
        String name = Messages.name(file.toString());
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            checkKind(attributes, name);
            checkSize(attributes.size(), limits, name);
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
                checkSize(bytes.length, limits, name);
                return bytes;
            }
        } catch (ArticleReadException e) {
            throw e;
        } catch (IOException e) {
            throw refusal(e, name);
        }
    }

    static ArticleReadException refusal(IOException failure, String name) {
        return new ArticleReadException(switch (failure) {
            case NoSuchFileException missing -> Messages.get("read.missing", name);
            case AccessDeniedException denied -> Messages.get("read.denied", name);
            default -> Messages.get("read.failed", name, Messages.name(reason(failure)));
        }, failure);
    }

    private static String reason(IOException failure) {
        String message = failure instanceof FileSystemException refused && refused.getReason() != null ? refused.getReason() : failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static void checkKind(BasicFileAttributes attributes, String name) throws ArticleReadException {
        if (attributes.isDirectory()) {
            throw new ArticleReadException(Messages.get("read.folder", name));
        }
        if (!attributes.isRegularFile()) {
            throw new ArticleReadException(Messages.get("read.special", name));
        }
    }

    private static void checkSize(long size, Limits limits, String name) throws ArticleReadException {
        if (size > limits.fileBytes()) {
            throw new ArticleReadException(Messages.get("read.large", name, bytes(size), bytes(limits.fileBytes())));
        }
        if (size == 0) {
            throw new ArticleReadException(Messages.get("read.empty", name));
        }
    }

    private static String bytes(long size) {
        return String.format(Locale.ROOT, "%,d bytes", size);
    }
}
