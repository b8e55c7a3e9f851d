package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Tells what is not to be written. Permissions hold for the administrator too, who could write anything. */
final class WriteProtection {

    private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WriteProtection() {
    }

    static boolean isOn(Path fileOrFolder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fileOrFolder, PosixFileAttributeView.class);
        if (view != null && Collections.disjoint(view.readAttributes().permissions(), WRITE)) {
            return true;
        }
        return !Files.isWritable(fileOrFolder);
    }
}
