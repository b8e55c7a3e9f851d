package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

class AlikePagesTest {

    private static final String PATH = "articles/lock.txt";
    private static final String OLD = "Ida Felsen, the keeper of the Marn lock, resigned on Monday after 14 years in office.\n";

    @TempDir
    private Path root;

    private Article write(String text) throws IOException {
        Path file = Files.createDirectories(root.resolve("articles")).resolve("lock.txt");
        Files.writeString(file, text);
        return ArticleReader.read(file, PATH, Limits.DEFAULT);
    }

    private static Page page(String set, Article article) {
        int at = article.source().text().indexOf("Marn lock");
        Annotation tag = new Annotation(Identifiers.named(set), Status.MANUAL, new Creator.Person("Ada"), Instant.EPOCH, new TagBody("place", Extras.NONE),
                List.of(article.source().passage(PATH, new TextSpan(at, at + 9))));
        return Page.empty(set, PATH, article.sha256(), "UTF-8", "test").withItems(List.of(tag));
    }

    @Test
    void pagesForTwoTextsComeToTheOneThatIsThere() throws IOException {
        Case owner = new Case(root);
        Article old = write(OLD);
        owner.versions().keep(root.resolve(PATH), old.sha256());
        Map<String, Page> ofOld = Map.of("ada", page("ada", old), "bo", page("bo", old));
        assertSame(ofOld, AlikePages.of(owner, PATH, ofOld));

        Article now = write("Updated.\n\n" + OLD);
        Map<String, Page> alike = AlikePages.of(owner, PATH, Map.of("ada", page("ada", old), "bo", page("bo", now)));
        assertEquals(alike.get("bo").items().getFirst().target(), alike.get("ada").items().getFirst().target());

        Files.delete(root.resolve(PATH));
        Map<String, Page> apart = Map.of("ada", page("ada", old), "bo", page("bo", now));
        assertSame(apart, AlikePages.of(owner, PATH, apart));
    }
}
