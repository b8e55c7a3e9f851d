package org.sourceline.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CaseLexicon;
import org.sourceline.analysis.lexicon.RulesVersion;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LeftOut;
import org.sourceline.core.text.Article;

/**
 * Makes pages of what the analyser suggests. Equal articles and earlier pages give equal pages: a suggestion that is new has the time at
 * which the article's file was last changed, not that of the run.
 */
public final class SuggestedPage {

    /** The name of the set that the analyser writes where nobody asks for another. */
    public static final String SET = "suggested";

    /** The analyser with its version and that of its rules, as pages name it: a page of other rules is out of date. */
    public static final String GENERATOR = Suggester.NAME + " " + Suggester.VERSION + " rules " + RulesVersion.CURRENT;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private SuggestedPage() {
    }

    /** The page of a run of the analyser alone. The lexicon of the case that the article lies in counts, too. */
    public static Page of(Article article, Path file, String set, @Nullable Page before, BooleanSupplier cancelled) throws IOException {
        return of(article, file, set, before, Setup.PLAIN, cancelled);
    }

    /**
     * The page of a run.
     *
     * @param file where the article lies
     * @param set the name of the set that the page is to be part of
     * @param before the page of an earlier run; null if there is none
     * @param setup annotators, rules that are off, who is told what could not be done, and what is never suggested; the page names what of
     *        that has left something out
     * @param cancelled asked at least once for each sentence
     * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
     * @throws IOException if the time of the file cannot be read
     */
    public static Page of(Article article, Path file, String set, @Nullable Page before, Setup setup, BooleanSupplier cancelled)
            throws IOException {
        CaseLexicon lexicon = lexicon(file);
        Set<String> rulesOff = new HashSet<>(lexicon.rulesOff());
        rulesOff.addAll(setup.rulesOff());
        Configuration configuration = new Configuration(lastChange(file), setup.annotators(), setup.suppressions(), lexicon, rulesOff);
        Analysis analysis = Analyser.analyse(article, configuration, cancelled);
        analysis.problems().forEach(setup.problems());
        Page made = page(article, set, before, analysis.annotations(), generator(lexicon));
        List<String> keys = analysis.suppressed().stream().flatMap(one -> setup.suppressions().covering(one).stream()).map(Suppression::key).toList();
        return LeftOut.named(made, keys);
    }

    /** The analyser with its version, and the lexicon of the case if it has one: a page that names another is out of date. */
    private static String generator(CaseLexicon lexicon) {
        return lexicon.fingerprint().isEmpty() ? GENERATOR : GENERATOR + " lexicon " + lexicon.fingerprint();
    }

    /** What the case adds that an article lies in; nothing for a file outside the articles of a case. */
    public static CaseLexicon lexicon(Path file) {
        return Case.around(file).map(one -> CaseLexicon.of(one.root())).orElse(CaseLexicon.NONE);
    }

    private static Page page(Article article, String set, @Nullable Page before, List<Annotation> found, String generator) {
        String charset = article.encoding().charset().name();
        if (before == null) {
            String id = Identifiers.named("urn:sourceline:page:" + set + ":" + article.sha256());
            return new Page(id, Page.SetRef.named(set), article.path(), article.sha256(), charset, generator, Page.FORMAT_VERSION, found,
                    List.of(), Extras.NONE);
        }
        return new Page(before.id(), before.set(), article.path(), article.sha256(), charset, generator, Page.FORMAT_VERSION,
                Suggestions.merge(before.items(), found), before.unknownItems(), before.extras());
    }

    /**
     * Whether a page is what a run over the article would give.
     *
     * @param file where the article lies
     */
    public static boolean isCurrent(Page page, Article article, Path file, Suppressions suppressions) {
        return page.sha256().equals(article.sha256()) && page.generator().equals(generator(lexicon(file)))
                && page.charset().equals(article.encoding().charset().name()) && !LeftOut.isMissing(page, suppressions)
                && page.items().stream().noneMatch(suppressions::covers);
    }

    /** Within the years that a time stamp can spell. */
    private static Instant lastChange(Path file) throws IOException {
        Instant time = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        return time.isBefore(Instant.EPOCH) ? Instant.EPOCH : time.isAfter(LATEST) ? LATEST : time;
    }
}
