package org.sourceline.core.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the charset that an HTML page declares, after "prescan a byte stream to determine its encoding" of the HTML Standard: in a meta
 * element of either form, or in the XML declaration of XHTML.
 */
final class CharsetDeclaration {

    /** The standard looks at 1,024 bytes; pages with long scripts at their head need more. */
    private static final int HEAD = 16_384;
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern META = Pattern.compile("<meta[\\s/][^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]+)[\"']");
    private static final Pattern CHARSET = Pattern.compile("[\\s;\"']charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT = Pattern.compile("[\\s\"']content\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT_TYPE = Pattern.compile("http-equiv\\s*=\\s*[\"']?\\s*content-type", Pattern.CASE_INSENSITIVE);

    /** What labels stand for on the web where that is not what they say. */
    private static final Map<String, String> MEANT = Map.of("ISO-8859-1", "windows-1252", "US-ASCII", "windows-1252", "ISO-8859-9",
            "windows-1254", "TIS-620", "x-windows-874", "ISO-8859-11", "x-windows-874", "GB2312", "GB18030", "GBK", "GB18030",
            "Shift_JIS", "windows-31j", "EUC-KR", "x-windows-949");
    /** A charset in which this is not itself is not the one in which the declaration could be read. */
    private static final String PROBE = "<meta charset=\"x\">";

    private CharsetDeclaration() {
    }

    static Optional<Charset> find(byte[] bytes) {
        String head = COMMENT.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)).replaceAll("");
        Matcher metas = META.matcher(head);
        while (metas.find()) {
            Optional<Charset> found = declaredBy(metas.group());
            if (found.isPresent()) {
                return found;
            }
        }
        Matcher xml = XML.matcher(head);
        return xml.find() ? byLabel(xml.group(1)) : Optional.empty();
    }

    private static Optional<Charset> declaredBy(String meta) {
        Matcher charset = CHARSET.matcher(meta);
        boolean isAttribute = !CONTENT.matcher(meta).find();
        return charset.find() && (isAttribute || CONTENT_TYPE.matcher(meta).find()) ? byLabel(charset.group(1)) : Optional.empty();
    }

    /**
     * The charset that browsers take for a label (Encoding Standard, section 4.2): the larger one of Microsoft for some, UTF-8 where
     * the page claims to be in UTF-16, since then nobody could have read the claim.
     */
    private static Optional<Charset> byLabel(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("utf-16") || name.equals("utf8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            Charset charset = Charset.forName(name.equals("macintosh") ? "x-MacRoman" : name);
            Charset meant = Charset.forName(MEANT.getOrDefault(charset.name(), charset.name()));
            return PROBE.equals(new String(PROBE.getBytes(StandardCharsets.US_ASCII), meant)) ? Optional.of(meant) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
