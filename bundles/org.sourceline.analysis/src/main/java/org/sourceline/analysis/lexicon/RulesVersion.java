package org.sourceline.analysis.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The version of the rules: a number for what is written in code, and a digest of the data files. It changes whenever a run over the same
 * article might give other suggestions, so that those of older rules are made anew.
 */
public final class RulesVersion {

    /** To be raised with each change of the rules that are written in code. */
    static final int NUMBER = 7;

    /** The data files, by the folder of their language. */
    static final List<String> FILES = List.of("any/languages.txt", "en/abbreviations.txt", "en/accusing.txt", "en/cities.txt", "en/common-words.txt",
            "en/confidence.txt", "en/converses.txt", "en/demonyms.txt", "en/given-names.txt", "en/irregular.txt", "en/kinds.txt", "en/layout.txt", "en/nouns.txt",
            "en/opposites.txt", "en/organisations.txt", "en/people.txt", "en/places.txt", "en/rules.txt", "en/sources.txt", "en/synonyms.txt", "en/values.txt",
            "en/verbs.txt", "en/words.txt");

    /** The version, as in {@code 2-0f3a9c51}. */
    public static final String CURRENT = NUMBER + "-" + digest();

    private RulesVersion() {
    }

    /** Eight hexadecimal digits over all files; how their lines end does not count. */
    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update(withoutReturns(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] withoutReturns(String file) {
        try (InputStream stream = RulesVersion.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the analyser has no data file " + file);
            }
            byte[] bytes = stream.readAllBytes();
            int length = 0;
            for (byte one : bytes) {
                bytes[length] = one;
                length += one == '\r' ? 0 : 1;
            }
            return Arrays.copyOf(bytes, length);
        } catch (IOException e) {
            throw new UncheckedIOException("the analyser's data file " + file + " cannot be read", e);
        }
    }
}
