package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.text.TextEncoding.How;

/** From bytes to text, in every charset that articles come in. */
class DecoderTest {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final String TEXT = "The harbour bridge – “shut” since März – cost €1.1 million, said Жанна.\r\nNobody knew.\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF"})
    void aMarkTellsTheCharsetAndIsDropped(String charset, String mark) {
        Decoder.Decoded decoded = Decoder.decode(join(HexFormat.of().parseHex(mark), TEXT.getBytes(Charset.forName(charset))), null, false);
        assertEquals(TEXT, decoded.text());
        assertEquals(new TextEncoding(Charset.forName(charset), How.BYTE_ORDER_MARK, 0), decoded.encoding());
    }

    @Test
    void wellFormedUtf8NeedsNoMark() {
        assertDecodes(TEXT, StandardCharsets.UTF_8, How.WELL_FORMED, 0, TEXT.getBytes(StandardCharsets.UTF_8));
        assertDecodes("shut", StandardCharsets.UTF_8, How.WELL_FORMED, 0, "shut".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsTold(String charset) {
        Charset utf16 = Charset.forName(charset);
        for (String text : List.of(TEXT, "שער הנמל נשאר סגור. ".repeat(20), "港口的大桥，关闭了。\r\n".repeat(30) + "2031: OK, 12 m.", "Hi")) {
            assertDecodes(text, utf16, How.GUESSED, 0, text.getBytes(utf16));
        }
    }

    @Test
    void windows1252IsTheLastResort() {
        String text = "The harbour bridge – “shut” since März – cost €1.1 million.";
        assertDecodes(text, CP1252, How.LAST_RESORT, 0, text.getBytes(CP1252));
        assertDecodes("a\u0081\u00FFb", CP1252, How.LAST_RESORT, 0, new byte[] {'a', (byte) 0x81, (byte) 0xFF, 'b'});
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x3FFFF, 0x40000, 0x10FFFF})
    void theFirstAndLastCharactersOfEachLengthAreWellFormedUtf8(int point) {
        String text = "x" + Character.toString(point) + "x";
        assertDecodes(text, StandardCharsets.UTF_8, How.WELL_FORMED, 0, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "BF", "C080", "C1BF", "C241", "C2C2", "E09FBF", "E18041", "EDA080", "EDBFBF", "F08FBFBF", "F4908080", "F5808080", "FF", "C2", "E180"})
    void whatIsJustOutsideIsNoUtf8(String hex) {
        Decoder.Decoded decoded = Decoder.decode(join(join(new byte[] {'x'}, HexFormat.of().parseHex(hex)), new byte[] {'x'}), null, false);
        assertEquals(new TextEncoding(CP1252, How.LAST_RESORT, 0), decoded.encoding());
        assertEquals(hex.length() / 2 + 2, decoded.text().length());
    }

    @Test
    void threeCharactersForEachErrorAreEnough() {
        byte[] error = {(byte) 0xFF, 'x'};
        assertDecodes("\u00E4\u00F6\u00FC\uFFFDx", StandardCharsets.UTF_8, How.GUESSED, 1, join("\u00E4\u00F6\u00FC".getBytes(StandardCharsets.UTF_8), error));
        assertEquals(How.LAST_RESORT, Decoder.decode(join("\u00E4\u00F6".getBytes(StandardCharsets.UTF_8), error), null, false).encoding().how());
    }

    @Test
    void lettersWithZerosBetweenAreNoUtf16() {
        String text = "The bridge\tis \0 shut!\r\nNobody~ \0 knew.\f ".repeat(6);
        for (String one : List.of(text, " " + text + " ")) {
            assertDecodes(one, StandardCharsets.UTF_8, How.WELL_FORMED, 0, one.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void controlCharactersAreNoUtf16() {
        String text = "\u0001\u0002\u0003\u0004".repeat(8);
        assertEquals(How.WELL_FORMED, Decoder.decode(text.getBytes(StandardCharsets.UTF_16LE), null, false).encoding().how());
    }

    @Test
    void utf8WithAFewErrorsStaysUtf8() {
        byte[] damaged = join(TEXT.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, 'x', (byte) 0xE2, (byte) 0x80, 'y'});
        assertDecodes(TEXT + "\uFFFDx\uFFFDy", StandardCharsets.UTF_8, How.GUESSED, 2, damaged);
    }

    @Test
    void utf8ThatWasCutOffStaysUtf8() {
        byte[] bytes = "März €".getBytes(StandardCharsets.UTF_8);
        assertDecodes("März \uFFFD", StandardCharsets.UTF_8, How.GUESSED, 1, Arrays.copyOf(bytes, bytes.length - 1));
    }

    @Test
    void surrogatesAndOverlongFormsInUtf8AreMalformed() {
        byte[] bytes = join("äöüßéèçñ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xC0, (byte) 0xAF});
        Decoder.Decoded decoded = Decoder.decode(bytes, null, false);
        assertTrue(decoded.encoding().malformed() > 0 || decoded.encoding().how() == How.LAST_RESORT);
        assertTrue(decoded.text().codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF));
    }

    @Test
    void loneSurrogatesInUtf16AreReplacedAndCounted() {
        byte[] bytes = {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0x3D, 0, 'b', (byte) 0xDE, 0};
        assertDecodes("a\uFFFDb\uFFFD", StandardCharsets.UTF_16BE, How.BYTE_ORDER_MARK, 2, bytes);
    }

    @Test
    void replacementCharactersOfTheTextItselfAreNotCounted() {
        assertDecodes("a\uFFFDb", StandardCharsets.UTF_8, How.WELL_FORMED, 0, "a\uFFFDb".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=windows-1251>", "<META CharSet = 'windows-1251' />", "<meta charset=\" Windows-1251 \">",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "<meta content=\"text/html;charset=windows-1251\" http-equiv=\"content-type\">", "<?xml version='1.0' encoding='windows-1251'?>",
        "<!-- <meta charset=utf-8> --><meta charset=nonsense><meta charset=windows-1251>",
        "<meta name=description content='; charset=utf-8'><meta charset=windows-1251>"})
    void aPageDeclaresItsCharset(String declaration) {
        String html = declaration + "<html><body>Мост закрыт</body></html>";
        Decoder.Decoded decoded = Decoder.decode(html.getBytes(Charset.forName("windows-1251")), null, true);
        assertEquals(html, decoded.text());
        assertEquals(new TextEncoding(Charset.forName("windows-1251"), How.DECLARED, 0), decoded.encoding());
    }

    @Test
    void plainTextDeclaresNothing() {
        byte[] bytes = "<meta charset=windows-1251> caf\u00E9".getBytes(CP1252);
        assertDecodes("<meta charset=windows-1251> caf\u00E9", CP1252, How.LAST_RESORT, 0, bytes);
    }

    @Test
    void latin1MeansWindows1252AndUtf16MeansUtf8() {
        assertEquals(new TextEncoding(CP1252, How.DECLARED, 0), html("<meta charset=iso-8859-1>\u0093", StandardCharsets.ISO_8859_1));
        assertEquals(new TextEncoding(StandardCharsets.UTF_8, How.DECLARED, 0), html("<meta charset=utf-16>ä", StandardCharsets.UTF_8));
    }

    @Test
    void aDeclarationThatTheBytesContradictDoesNotCount() {
        assertEquals(new TextEncoding(StandardCharsets.UTF_8, How.WELL_FORMED, 0), html("<meta charset=iso-8859-1>März €", StandardCharsets.UTF_8));
        assertEquals(new TextEncoding(CP1252, How.LAST_RESORT, 0), html("<meta charset=utf-8>caf\u00E9 cr\u00E8me", CP1252));
    }

    @Test
    void aChosenCharsetWins() {
        byte[] bytes = "Мост".getBytes(Charset.forName("KOI8-R"));
        Decoder.Decoded decoded = Decoder.decode(bytes, Charset.forName("KOI8-R"), false);
        assertEquals("Мост", decoded.text());
        assertEquals(new TextEncoding(Charset.forName("KOI8-R"), How.CHOSEN, 0), decoded.encoding());
        byte[] marked = join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "Мост".getBytes(StandardCharsets.UTF_8));
        assertEquals("Мост", Decoder.decode(marked, StandardCharsets.UTF_8, false).text());
        assertEquals("ï»¿", Decoder.decode(marked, CP1252, false).text().substring(0, 3));
    }

    @Property
    void anyTextComesBackFromUtf8(@ForAll @AnyText String text) {
        String sound = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        if (sound.indexOf('\0') < 0 && !sound.startsWith("\uFEFF")) {
            assertEquals(sound, Decoder.decode(sound.getBytes(StandardCharsets.UTF_8), null, false).text());
        }
    }

    @Property
    void anyBytesAreText(@ForAll byte[] bytes, @ForAll boolean html) {
        Decoder.Decoded decoded = Decoder.decode(bytes, null, html);
        assertTrue(decoded.text().length() <= bytes.length);
        assertTrue(decoded.encoding().malformed() <= bytes.length);
    }

    private static TextEncoding html(String page, Charset charset) {
        return Decoder.decode(page.getBytes(charset), null, true).encoding();
    }

    private static void assertDecodes(String text, Charset charset, How how, int malformed, byte[] bytes) {
        Decoder.Decoded decoded = Decoder.decode(bytes, null, false);
        assertEquals(text, decoded.text());
        assertEquals(new TextEncoding(charset, how, malformed), decoded.encoding());
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
