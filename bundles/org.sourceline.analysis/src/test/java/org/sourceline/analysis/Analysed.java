package org.sourceline.analysis;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** An article that was analysed, in a form that tests can compare: one line of text for each suggestion. */
record Analysed(Article article, Analysis analysis) {

    static final Instant NOW = Instant.parse("2031-04-03T08:00:00Z");

    static Analysed text(String text) {
        return of(text, "articles/test.txt");
    }

    static Analysed html(String text) {
        return of(text, "articles/test.html");
    }

    static Article article(String text, String path) {
        try {
            return ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), path, Limits.DEFAULT);
        } catch (ArticleReadException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Analysed of(String text, String path) {
        Article article = article(text, path);
        return new Analysed(article, Analyser.analyse(article, new Configuration(NOW), () -> false));
    }

    /** The claims as "source | cue | content | stance"; parts of a passage are joined by " … ". */
    List<String> claims() {
        return of(ClaimBody.class).map(annotation -> {
            ClaimBody claim = (ClaimBody) annotation.body();
            String content = annotation.target().equals(claim.cue()) ? "" : words(annotation.target());
            return words(claim.source()) + " | " + words(claim.cue()) + " | " + content + " | " + claim.stance().json();
        }).toList();
    }

    /** The claims as "stance, directness, kind of source, entity". */
    List<String> sources() {
        return of(ClaimBody.class).map(annotation -> (ClaimBody) annotation.body())
                .map(claim -> claim.sourceKind().json() + " " + claim.sourceEntity()).toList();
    }

    List<ClaimBody> claimBodies() {
        return of(ClaimBody.class).map(annotation -> (ClaimBody) annotation.body()).toList();
    }

    /** The entities as "Kind words". */
    List<String> entities() {
        return of(EntityBody.class).map(annotation -> ((EntityBody) annotation.body()).kind().json() + " " + words(annotation.target())).toList();
    }

    List<EntityBody> entityBodies() {
        return of(EntityBody.class).map(annotation -> (EntityBody) annotation.body()).toList();
    }

    /** The blocks as "role words". */
    List<String> blocks() {
        return of(BlockBody.class).map(annotation -> ((BlockBody) annotation.body()).role().json() + " " + words(annotation.target())).toList();
    }

    /** The ids of the rules that fired. */
    List<String> rules() {
        return analysis.annotations().stream().map(annotation -> ((Creator.Software) annotation.creator()).rule()).toList();
    }

    private Stream<Annotation> of(Class<? extends Body> type) {
        return analysis.annotations().stream().filter(annotation -> type.isInstance(annotation.body()));
    }

    private static String words(List<Passage> passages) {
        return passages.stream().map(passage -> passage.exact().replaceAll("\\s+", " ")).collect(Collectors.joining(" \u2026 "));
    }
}
