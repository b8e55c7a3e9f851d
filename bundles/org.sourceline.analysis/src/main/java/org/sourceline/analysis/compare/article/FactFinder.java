package org.sourceline.analysis.compare.article;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.value.ArticleDate;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;

/** Reads the facts of an article from its byline, dateline, credits and copyright, from what its head says, and from its claims. */
final class FactFinder {

    private static final Pattern AGENCY = Pattern.compile("\\((\\p{Lu}[\\p{L}&.'\u2019 -]{1,40})\\)\\s*(--?|\u2013|\u2014)?\\s*$");
    private static final Pattern BY = Pattern.compile("^.*?\\bby:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final String THE = "The ";
    /** A name alone in a line. */
    private static final Pattern HOUSE = Pattern.compile("(The )?\\p{Lu}[\\p{L}&.'\u2019-]*( (of|and|the|&|\\p{Lu}[\\p{L}&.'\u2019-]*)){0,5}");
    private static final Pattern AND = Pattern.compile("\\s*,\\s*|\\s+and\\s+|\\s*&\\s*");
    private static final Pattern AUTHOR = Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]+( \\p{L}[\\p{L}.'\u2019-]*){1,4}");

    private final Article article;
    private final ReadingText reading;

    private FactFinder(AnalysedArticle analysed) {
        this.article = analysed.article();
        this.reading = analysed.reading();
    }

    static ArticleFacts of(AnalysedArticle analysed) {
        FactFinder finder = new FactFinder(analysed);
        Furniture furniture = new Furniture(finder.reading);
        FactTags said = new FactTags(analysed.annotations());
        String agency = finder.agency();
        String site = firstOf(finder.article.metadata().get("publisher").orElse(null), furniture.site());
        String wrote = said.or(FactTags.PUBLISHER, firstOf(agency, publisherOfClaims(analysed.annotations()), site,
                finder.house(analysed.annotations()), furniture.owner()));
        String carries = said.or(FactTags.REPUBLISHER, isOther(site, wrote) ? site : null);
        return new ArticleFacts(finder.headline(), wrote, carries, said.or(FactTags.AGENCY, agency), said.authorsOr(finder.authors()),
                said.dateOr(finder.date()));
    }

    private static @Nullable String firstOf(@Nullable String... names) {
        for (String name : names) {
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** Whether two names are of different houses: "Halmere Press" and "Press" may be one. */
    private static boolean isOther(@Nullable String site, @Nullable String publisher) {
        if (site == null || publisher == null) {
            return false;
        }
        String one = Names.form(site);
        String other = Names.form(publisher);
        return !one.contains(other) && !other.contains(one);
    }

    private String headline() {
        return block(BlockRole.HEADLINE) instanceof String text ? text : article.metadata().get("title").orElse("");
    }

    private @Nullable String block(BlockRole role) {
        for (ReadingBlock block : reading.blocks()) {
            if (block.block().role() == role) {
                return block.span().of(reading.text()).replace('\n', ' ').strip();
            }
        }
        return null;
    }

    private @Nullable String agency() {
        String dateline = block(BlockRole.DATELINE);
        if (dateline == null) {
            return null;
        }
        Matcher matcher = AGENCY.matcher(dateline);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    /** The publication that most chains of the article begin with. */
    private static @Nullable String publisherOfClaims(List<Annotation> annotations) {
        Map<String, Integer> counts = new HashMap<>();
        for (Annotation annotation : annotations) {
            if (annotation.body() instanceof ClaimBody claim && claim.chain().size() > 1
                    && claim.chain().getFirst().kind() == SourceKind.PUBLICATION) {
                counts.merge(claim.chain().getFirst().agent(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(null);
    }

    /** What stands alone in a line of the byline and is called "the" or is an organisation, as houses do under the name of the author. */
    private @Nullable String house(List<Annotation> annotations) {
        boolean behindAuthor = false;
        for (ReadingBlock block : reading.blocks()) {
            String words = block.span().of(reading.text()).strip();
            boolean line = block.block().role() == BlockRole.BYLINE || block.block().role() == BlockRole.KICKER;
            if (behindAuthor && line && HOUSE.matcher(words).matches()) {
                return words.startsWith(THE) ? words.substring(THE.length()) : words;
            }
            behindAuthor = block.block().role() == BlockRole.BYLINE && BY.matcher(words).find();
        }
        for (ReadingBlock block : reading.blocks()) {
            if (block.block().role() == BlockRole.BYLINE) {
                String text = block.span().of(reading.text()).strip();
                String line = plain(text);
                for (Annotation annotation : annotations) {
                    if (annotation.body() instanceof EntityBody body && plain(body.label()).equals(line)
                            && (body.kind() == EntityKind.ORGANISATION || text.startsWith("The "))) {
                        return body.label();
                    }
                }
            }
        }
        return null;
    }

    private static String plain(String name) {
        String form = Names.form(name);
        return form.startsWith("the ") ? form.substring("the ".length()) : form;
    }

    private List<String> authors() {
        String text = block(BlockRole.BYLINE);
        String line = text != null ? BY.matcher(text).replaceFirst("") : article.metadata().get("author").orElse("");
        return Arrays.stream(AND.split(line)).map(String::strip).filter(name -> AUTHOR.matcher(name).matches()).toList();
    }

    private @Nullable LocalDate date() {
        return ArticleDate.of(article, reading);
    }
}
