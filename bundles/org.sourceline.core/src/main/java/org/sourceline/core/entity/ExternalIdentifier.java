package org.sourceline.core.entity;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an entity is elsewhere, as people write it and as files spell it: an item of Wikidata ({@code wikidata:Q42}), a Legal Entity
 * Identifier of ISO 17442 ({@code lei:…}) or the address of a page.
 *
 * @param text as files spell it
 */
public record ExternalIdentifier(String text) {

    private static final Pattern WIKIDATA = Pattern
            .compile("(?:wikidata:|https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/)?(Q[1-9][0-9]{0,17})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEI = Pattern.compile("(?:lei:)?\\s*([0-9A-Z]{18}[0-9]{2})", Pattern.CASE_INSENSITIVE);
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** Understands what a person wrote; empty if it is none of the three, or a LEI with a mistake in it. */
    public static Optional<ExternalIdentifier> parse(String written) {
        String text = written.strip();
        var wikidata = WIKIDATA.matcher(text);
        if (wikidata.matches()) {
            return Optional.of(new ExternalIdentifier("wikidata:" + wikidata.group(1).toUpperCase(Locale.ROOT)));
        }
        var lei = LEI.matcher(text);
        if (lei.matches()) {
            String code = lei.group(1).toUpperCase(Locale.ROOT);
            return isLei(code) ? Optional.of(new ExternalIdentifier("lei:" + code)) : Optional.empty();
        }
        return isAddress(text) ? Optional.of(new ExternalIdentifier(text)) : Optional.empty();
    }

    /** The check digits of ISO 17442 are those of ISO 7064, MOD 97-10: letters count as 10 to 35, the number leaves 1. */
    private static boolean isLei(String code) {
        StringBuilder digits = new StringBuilder();
        code.chars().forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
