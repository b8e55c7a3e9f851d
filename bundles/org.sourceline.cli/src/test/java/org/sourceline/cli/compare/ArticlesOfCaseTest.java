package org.sourceline.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** An article of a case that changed since its pages were written. */
class ArticlesOfCaseTest {

    private static final Creator ADA = new Creator.Person("Ada");
    private static final Instant THEN = Instant.parse("2031-02-03T04:05:06Z");
    private static final String PATH = "articles/quay.txt";
    private static final String OLD = """
            Keeper leaves lock

            HALVEN - The lock keeper, Ida Felsen, resigned on Monday, the Marn Water Board said. The board has spent 3.2 million crowns on repairs.

            Tomas Rell said the quay had flooded twice since the spring. Nobody at the board answered him.
            """;
    private static final String NEW = "Updated with a reply.\n\n" + OLD.replace("3.2 million", "3.4 million");

    @TempDir
    private Path folder = Path.of(".");
    private Path file = folder;

    @BeforeEach
    void makeCase() throws IOException {
        file = Files.createDirectories(folder.resolve("articles")).resolve("quay.txt");
        Files.createDirectories(folder.resolve("annotations"));
        Files.writeString(file, OLD);
    }

    private Article article() throws IOException {
        return ArticleReader.read(file, PATH, Limits.DEFAULT);
    }

    private static Annotation tag(Article article, String words) {
        int at = article.source().text().indexOf(words);
        return new Annotation(Identifiers.named(words), Status.MANUAL, ADA, THEN, new TagBody(words, Extras.NONE),
                List.of(article.source().passage(PATH, new TextSpan(at, at + words.length()))));
    }

    private static Annotation decision(Annotation on, Status status) {
        return new Annotation(Identifiers.named("on " + on.id()), status, ADA, THEN, THEN, on.body(), on.target(), on.id(), List.of(), null, Extras.NONE);
    }

    private void save(Page page) throws IOException {
        PageStore store = new Case(folder).sets().pages(page.set().label());
        store.versions().keep(file, page.sha256());
        store.save(page, null);
    }

    private static Page page(Article article, Annotation... items) {
        return Page.empty("ada", PATH, article.sha256(), "UTF-8", "test").withItems(Arrays.asList(items));
    }

    private List<Annotation> known() throws IOException {
        return ArticlesOfCase.read(file, Optional.empty()).annotations();
    }

    private static String words(Annotation one, String text) {
        Passage passage = one.target().getFirst();
        int start = text.offsetByCodePoints(0, passage.position().start());
        return text.substring(start, text.offsetByCodePoints(start, passage.position().length()));
    }

    @Test
    void whatWasMadeForTheEarlierTextStandsWhereItsWordsAreOrNowhere() throws IOException {
        Article old = article();
        save(page(old, tag(old, "flooded twice"), tag(old, "3.2 million crowns")));
        Files.writeString(file, NEW);

        List<String> tags = known().stream().filter(one -> one.body() instanceof TagBody).map(one -> words(one, NEW)).toList();

        assertEquals(List.of("flooded twice"), tags);
    }

    @Test
    void whatWasDecidedStaysDecided() throws IOException {
        Article old = article();
        Page suggested = SuggestedPage.of(old, file, SuggestedPage.SET, null, () -> false);
        Annotation person = suggested.items().stream().filter(one -> one.body() instanceof EntityBody entity && entity.label().equals("Tomas Rell"))
                .findFirst().orElseThrow();
        Annotation claim = suggested.items().stream().filter(one -> one.body() instanceof ClaimBody && one.target().getFirst().exact().contains("flooded"))
                .findFirst().orElseThrow();
        save(suggested);
        save(page(old, decision(person, Status.REJECTED), decision(claim, Status.ACCEPTED)));
        Files.writeString(file, NEW);

        List<Annotation> known = known();

        assertTrue(known.stream().anyMatch(one -> one.body() instanceof EntityBody entity && entity.label().equals("Ida Felsen")));
        assertFalse(known.stream().anyMatch(one -> one.body() instanceof EntityBody && words(one, NEW).equals("Tomas Rell")), known::toString);
        List<Annotation> flooded = known.stream().filter(one -> one.body() instanceof ClaimBody && words(one, NEW).contains("flooded")).toList();
        assertEquals(List.of(Status.ACCEPTED), flooded.stream().map(Annotation::status).toList());
    }
}
