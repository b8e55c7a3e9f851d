package org.sourceline.core.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sourceline.core.internal.Messages;

/** What a set may be called: what every file system takes as the name of a folder, and no two of them differ about. */
public final class SetNames {

    /** Leaves room for an extension within the 255 bytes that file systems allow. */
    private static final int LONGEST = 240;
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|]");
    /** Format characters are those that cannot be seen, such as marks of direction. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?");

    private SetNames() {
    }

    /** What is wrong with the name, in words for the user; empty if nothing is. */
    public static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return message("set.blank", name);
        }
        if (INVISIBLE.matcher(name).find()) {
            return message("set.invisible", name);
        }
        if (FORBIDDEN.matcher(name).find()) {
            return message("set.forbidden", name);
        }
        if (name.startsWith(".") || name.endsWith(".") || !name.equals(name.strip())) {
            return message("set.edges", name);
        }
        if (RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return message("set.reserved", name);
        }
        if (!JsonText.isWellFormed(name) || !Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return message("set.notNormal", name);
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes > LONGEST ? message("set.long", name) : Optional.empty();
    }

    /** The name as a person typed it, with the spelling that is stored: NFC, without white space around it. */
    public static String normalised(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    /** Whether two names would be one on a file system that does not tell upper from lower case. */
    static boolean collide(String one, String other) {
        return fold(one).equals(fold(other));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> message(String key, String name) {
        return Optional.of(Messages.get(key, Messages.name(name)));
    }
}
