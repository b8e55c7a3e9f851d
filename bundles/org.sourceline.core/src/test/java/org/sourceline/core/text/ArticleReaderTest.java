package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article.MediaType;

/** From a file to an article. */
class ArticleReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsAFileAndLeavesItAlone() throws IOException {
        byte[] bytes = "Bridge shut 🚧\r\n\r\nDivers went down.\n".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("bridge.txt"), bytes);
        FileTime modified = Files.getLastModifiedTime(file);
        Article article = ArticleReader.read(file, "articles/bridge.txt", Limits.DEFAULT);
        assertEquals("articles/bridge.txt", article.path());
        assertEquals("bridge.txt", article.fileName());
        assertEquals(bytes.length, article.byteCount());
        assertEquals(Identifiers.sha256(bytes), article.sha256());
        assertEquals("Bridge shut 🚧\r\n\r\nDivers went down.\n", article.source().text());
        assertEquals(MediaType.PLAIN_TEXT, article.type());
        assertEquals(List.of(new RawBlock(new TextSpan(0, 14)), new RawBlock(new TextSpan(18, 35))), article.rawBlocks());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(modified, Files.getLastModifiedTime(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.txt   | The bridge <b>is</b> shut.               | PLAIN_TEXT
            a.txt   | <!DOCTYPE html><p>The bridge             | HTML
            a       | <!-- x --> <HTML lang=en><p>The bridge   | HTML
            a.txt   | <?xml version='1.0'?><html>The bridge    | HTML
            a.txt   | <body>The bridge                         | HTML
            a.txt   | <headline>The bridge                     | PLAIN_TEXT
            a.txt   | He wrote <html> and left.                | PLAIN_TEXT
            a.html  | <p>The bridge                            | HTML
            a.HTM   | <div>The bridge                          | HTML
            a.html  | The bridge is shut; 3 < 4 & nobody knew. | PLAIN_TEXT
            """)
    void tellsPagesByContentAndName(String name, String content, MediaType type) throws ArticleReadException {
        assertEquals(type, ArticleReader.of(content.getBytes(StandardCharsets.UTF_8), name, Limits.DEFAULT).type());
    }

    @Test
    void aChosenCharsetIsUsed() throws IOException {
        Charset koi8 = Charset.forName("KOI8-R");
        Path file = Files.write(folder.resolve("most.txt"), "Мост закрыт".getBytes(koi8));
        Article guessed = ArticleReader.read(file, "articles/most.txt", Limits.DEFAULT);
        assertEquals(TextEncoding.How.LAST_RESORT, guessed.encoding().how());
        Article chosen = ArticleReader.read(file, "articles/most.txt", Limits.DEFAULT, koi8);
        assertEquals("Мост закрыт", chosen.source().text());
        assertEquals(guessed.sha256(), chosen.sha256());
    }

    @Test
    void aPageInAnyCharsetGivesTheSameText() throws ArticleReadException {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>Cafés bei März – “shut”</p></body></html>";
        for (String charset : List.of("utf-8", "windows-1252", "macintosh", "utf-16le", "utf-16be")) {
            byte[] bytes = page.formatted(charset).getBytes(Charset.forName(charset.equals("macintosh") ? "x-MacRoman" : charset));
            assertEquals("Cafés bei März – “shut”", ArticleReader.of(bytes, "a.html", Limits.DEFAULT).source().text(), charset);
        }
    }

    @Test
    void aTurkishPlatformReadsAlike() throws ArticleReadException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            byte[] bytes = "<HTML><HEAD><META CHARSET=ISO-8859-1><TITLE>I</TITLE></HEAD><BODY><DIV ID=MAIN>I \u0093shut\u0094</DIV></BODY></HTML>"
                    .getBytes(StandardCharsets.ISO_8859_1);
            Article article = ArticleReader.of(bytes, "ARTICLE.HTML", Limits.DEFAULT);
            assertEquals("I “shut”", article.source().text());
            assertEquals(List.of("div", "main", "body"), article.rawBlocks().getFirst().context());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The whole way of a passage: marked in the reading text, kept in code points, found again in another reading of the same bytes. */
    @Test
    void aPassageOfAPageIsFoundInAnotherReading() throws ArticleReadException {
        byte[] bytes = "<!doctype html><body><p>🚧 The harbour\n   bridge&nbsp;is <b>shut</b>,\nsaid Orla Venn.</p>".getBytes(StandardCharsets.UTF_8);
        Article article = ArticleReader.of(bytes, "articles/a.html", Limits.DEFAULT);
        ReadingText whole = ReadingText.of(article.source(), List.of());
        assertEquals("🚧 The harbour bridge is shut, said Orla Venn.\n", whole.text());
        int start = whole.text().indexOf("bridge is");
        Passage passage = new Passages(article, whole).at(new TextSpan(start, start + 14));
        assertEquals("bridge\u00A0is shut", passage.exact());
        assertEquals(new TextSpan(17, 31), passage.position());
        Article again = ArticleReader.of(bytes, "articles/a.html", Limits.DEFAULT);
        ReadingText split = ReadingText.of(again.source(), List.of(new Block(BlockRole.HEADLINE, new TextSpan(0, 15))));
        assertEquals("bridge is shut", new Passages(again, split).locate(passage).orElseThrow().of(split.text()));
    }
}
