package org.sourceline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.Configuration;
import org.sourceline.analysis.Suggester;
import org.sourceline.analysis.Suggestions;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;

/**
 * Runs the analyser and makes pages of what it suggests. Equal articles and earlier pages give equal pages: a suggestion that is new has
 * the time at which the article's file was last changed, not that of the run.
 */
public final class Suggesting {

    /** The analyser with its version, as pages name it. */
    public static final String GENERATOR = Suggester.NAME + " " + Suggester.VERSION;

    /** The set of the analyser's suggestions. */
    public static final String SET = "suggested";

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Suggesting() {
    }

    /**
     * The page of a run.
     *
     * @param file where the article lies
     * @param before the page of an earlier run; null if there is none
     * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
     * @throws IOException if the time of the file cannot be read
     */
    public static Page page(Article article, Path file, String set, @Nullable Page before, BooleanSupplier cancelled)
            throws IOException {
        List<Annotation> found = Analyser.analyse(article, new Configuration(lastChange(file)), cancelled).annotations();
        String charset = article.encoding().charset().name();
        if (before == null) {
            String id = Identifiers.named("urn:sourceline:page:" + set + ":" + article.sha256());
            return new Page(id, Page.SetRef.named(set), article.path(), article.sha256(), charset, GENERATOR, Page.FORMAT_VERSION,
                    found, List.of(), Extras.NONE);
        }
        return new Page(before.id(), before.set(), article.path(), article.sha256(), charset, GENERATOR, Page.FORMAT_VERSION,
                Suggestions.merge(before.items(), found), before.unknownItems(), before.extras());
    }

    /** Within the years that a time stamp can spell. */
    private static Instant lastChange(Path file) throws IOException {
        Instant time = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        return time.isBefore(Instant.EPOCH) ? Instant.EPOCH : time.isAfter(LATEST) ? LATEST : time;
    }
}
