package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/**
 * Articles drift in every way we know of, and no annotation is ever attached to other words than its own. The articles are those of the
 * sample case and those on which the analyser was developed; to each there is a variant in which a third of the sentences occur twice.
 */
class DriftSuiteTest {

    private static final List<Path> FOLDERS = List.of(Path.of("../../seeds/BowDoors/articles"),
            Path.of("../org.sourceline.analysis/src/test/resources/org/sourceline/analysis/development"));
    private static List<String> articles = List.of();

    @BeforeAll
    static void readArticles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        articles = files.stream().map(DriftSuiteTest::read).toList();
        assertTrue(articles.size() > 10, () -> "too few articles: " + files);
    }

    private static String read(Path file) {
        try {
            return ArticleReader.read(file, "articles/" + file.getFileName(), Limits.DEFAULT).source().text();
        } catch (ArticleReadException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> mild() {
        return Drifts.mild().keySet().stream();
    }

    static Stream<String> strong() {
        return Drifts.strong().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("mild")
    void afterMildDriftsHardlyAnythingIsLeftToAPerson(String name) {
        DriftReport report = report(Drifts.mild().get(name), true, false);
        assertEquals(0, report.wrong(), () -> name + ": " + report.mistakes());
        assertTrue(report.found() >= 0.99 && report.attached() >= 0.97, () -> name + ": " + report);
    }

    @ParameterizedTest
    @MethodSource("mild")
    void afterMildDriftsOfRepetitiveTextsNothingIsWrong(String name) {
        DriftReport report = report(Drifts.mild().get(name), true, true);
        assertEquals(0, report.wrong(), () -> name + ": " + report.mistakes());
        assertTrue(report.found() >= 0.99, () -> name + ": " + report);
    }

    @ParameterizedTest
    @MethodSource("strong")
    void afterStrongDriftsNothingIsWrongAndWhatIsThereIsFound(String name) {
        DriftReport report = report(Drifts.strong().get(name), true, false);
        assertEquals(0, report.wrong(), () -> name + ": " + report.mistakes());
        assertTrue(report.found() >= (name.startsWith("half") ? 0.97 : 0.99), () -> name + ": " + report);
    }

    @ParameterizedTest
    @MethodSource("strong")
    void afterStrongDriftsOfRepetitiveTextsNothingIsWrong(String name) {
        DriftReport report = report(Drifts.strong().get(name), true, true);
        assertEquals(0, report.wrong(), () -> name + ": " + report.mistakes());
    }

    @ParameterizedTest
    @MethodSource({"mild", "strong"})
    void withoutTheOldTextNothingIsWrong(String name) {
        BiFunction<DriftedText, Random, DriftedText> drift = Drifts.mild().getOrDefault(name, Drifts.strong().get(name));
        for (boolean repetitive : List.of(false, true)) {
            DriftReport report = report(drift, false, repetitive);
            assertEquals(0, report.wrong(), () -> name + ": " + report.mistakes());
            assertTrue(report.found() >= 0.99, () -> name + ": " + report);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 8, 4})
    void whereLinesThatOccurSeveralTimesAreTakenOutNothingIsWrong(int oneIn) {
        for (boolean withOld : List.of(true, false)) {
            DriftReport report = new DriftReport();
            for (int i = 0; i < articles.size(); i++) {
                Random random = new Random(154L + i);
                String text = Drifts.lined(articles.get(i), random).text();
                AnnotatedText.of(text, random).count(DriftedText.of(text).keepingLines(line -> random.nextInt(oneIn) > 0), withOld, report);
            }
            assertEquals(0, report.wrong(), () -> report.mistakes().toString());
            assertTrue(report.found() >= 0.98, report::toString);
        }
    }

    @Test
    void anotherArticleGetsNothing() {
        for (int i = 0; i < articles.size(); i++) {
            AnnotatedText annotated = AnnotatedText.of(articles.get(i), new Random(i));
            for (int j = 0; j < articles.size(); j++) {
                boolean itself = i == j;
                for (boolean withOld : List.of(true, false)) {
                    boolean attached = annotated.reanchored(articles.get(j), withOld).stream().anyMatch(one -> one.state().isAttached());
                    assertEquals(itself, attached, "article " + i + " on " + j);
                }
            }
        }
    }

    private static DriftReport report(BiFunction<DriftedText, Random, DriftedText> drift, boolean withOld, boolean repetitive) {
        DriftReport report = new DriftReport();
        for (int i = 0; i < articles.size(); i++) {
            Random random = new Random(1000L + i);
            DriftedText base = DriftedText.of(articles.get(i));
            String text = repetitive ? base.repeated(random, base.sentences() / 3).text() : articles.get(i);
            AnnotatedText.of(text, random).count(drift.apply(DriftedText.of(text), random), withOld, report);
        }
        return report;
    }
}
