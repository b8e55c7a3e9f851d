package org.sourceline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.sourceline.analysis.layout.Layout;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.Block;
import org.sourceline.core.text.ReadingText;

/** The entry point: what an article says, found by rules. Without state between articles; safe for any number of threads. */
public final class Analyser {

    /** The language whose rules are used where the article's own has none. */
    static final Language ENGLISH = Language.of("en");

    private Analyser() {
    }

    /** The blocks of an article with their roles, in order. Takes milliseconds and loads no model. */
    public static List<Block> layout(Article article) {
        return Layout.of(article, ENGLISH);
    }

    /** The reading text of an article. Takes milliseconds and loads no model. */
    public static ReadingText read(Article article) {
        return ReadingText.of(article.source(), layout(article));
    }

    /**
     * Everything that the analyser finds in an article. A pure function: equal articles and configurations give equal suggestions.
     *
     * @param cancelled asked at least once for each sentence, of a long article by several threads at once; when it answers true the work is given up
     * @throws CancellationException if {@code cancelled} answered true
     */
    public static Analysis analyse(Article article, Configuration configuration, BooleanSupplier cancelled) {
        ReadingText reading = read(article);
        List<String> problems = new ArrayList<>();
        String code = ArticleLanguage.of(article, reading);
        boolean known = Language.isKnown(code);
        if (!known) {
            problems.add(AnalysisWords.get("analysis.language", article.fileName(), code));
        }
        Language language = known ? configuration.lexicon().language(code) : null;
        List<Annotation> found = new ArrayList<>(new Pipeline(article, reading, configuration, cancelled).run(language));
        for (Annotator annotator : configuration.annotators()) {
            found.addAll(ask(annotator, new Reading(article, reading, cancelled), problems));
        }
        List<Annotation> annotations = new ArrayList<>(RuleSwitches.kept(found, configuration));
        annotations.sort(Annotation.BY_POSITION);
        Map<Boolean, List<Annotation>> parts = annotations.stream().collect(Collectors.partitioningBy(configuration.suppressions()::covers));
        return new Analysis(reading, parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()), code, problems);
    }

    /** What an annotator finds; nothing where it fails, which is told and keeps nobody else from working. */
    private static List<Annotation> ask(Annotator annotator, Reading reading, List<String> problems) {
        try {
            return List.copyOf(annotator.annotate(reading));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            problems.add(AnalysisWords.get("analysis.annotator", reading.article().fileName(), annotator.getClass().getSimpleName(), e));
            return List.of();
        }
    }
}
