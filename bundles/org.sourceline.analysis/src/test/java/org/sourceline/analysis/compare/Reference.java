package org.sourceline.analysis.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;

/**
 * Stories that several houses tell, with a list of what their articles have to do with each other that was written before anything was compared
 * ({@code relations.tsv} of their folder). A link is right if its relation and its articles agree with a row of the list and it has something of the
 * words at both ends; of relations that have no direction the ends may be changed over. Rows marked as optional are neither demanded nor wrong.
 */
final class Reference {

    private static final List<String> HOUSES = List.of("wire", "courier", "radio", "gazette", "agency", "evening", "monitor", "herald", "post", "sun",
            "chronicle", "observer", "farmer", "review", "press", "bulletin", "messenger", "sentinel", "globe", "tribune", "ledger", "star");
    private static final Set<LinkRelation> BOTH_WAYS = Set.of(LinkRelation.CORROBORATES, LinkRelation.CONTRADICTS, LinkRelation.REPEATS);

    /** A passage that a row of the list names; of no words for the whole article. Offsets are UTF-16 units of the text, which has nothing beyond. */
    private record Place(String path, int start, int end) {

        boolean meets(Link.End other) {
            return path.equals(other.article()) && (start == end || other.passages().stream().map(Passage::position).anyMatch(it -> it.start() < end && start < it.end()));
        }
    }

    private record Row(String line, LinkRelation relation, boolean optional, Place from, Place to) {

        boolean isMetBy(Link link) {
            return link.is(relation) && (from.meets(link.from()) && to.meets(link.to())
                    || BOTH_WAYS.contains(relation) && from.meets(link.to()) && to.meets(link.from()));
        }
    }

    /**
     * How links of one relation compare with the list.
     *
     * @param missed the rows that are demanded and no link meets
     * @param wrong the links that meet no row
     */
    record Score(int right, int demanded, int met, List<String> missed, List<String> wrong) {

        double precision() {
            return right + wrong.size() == 0 ? 1 : (double) right / (right + wrong.size());
        }

        double recall() {
            return demanded == 0 ? 1 : (double) met / demanded;
        }
    }

    private final String folder;
    private final List<Row> rows;
    private final List<FoundLink> found = new ArrayList<>();

    /** @param stories the beginnings of the names of the articles in the folder; those of one story are compared with each other */
    Reference(String folder, String... stories) {
        this.folder = folder;
        for (String story : stories) {
            found.addAll(CaseComparison.of(articles(story), Compared.NOW, () -> false).links());
        }
        this.rows = text("relations.tsv").lines().filter(line -> !line.startsWith("#")).map(this::row)
                .filter(row -> Stream.of(stories).anyMatch(story -> row.from().path().startsWith("articles/" + story + '-'))).toList();
    }

    private List<AnalysedArticle> articles(String story) {
        return HOUSES.stream().map(house -> story + '-' + house + ".txt").filter(this::exists).map(name -> Compared.article(name, text(name))).toList();
    }

    private boolean exists(String name) {
        return Reference.class.getResource(folder + '/' + name) != null;
    }

    private String text(String name) {
        try (InputStream in = Reference.class.getResourceAsStream(folder + '/' + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(String line) {
        String[] cells = line.split("\t", -1);
        boolean optional = cells[0].endsWith("?");
        String relation = optional ? cells[0].substring(0, cells[0].length() - 1) : cells[0];
        return new Row(line, LinkRelation.of(relation).orElseThrow(), optional, place(cells[1], cells[2]), place(cells[3], cells[4]));
    }

    private Place place(String name, String words) {
        int start = text(name).indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(name + " does not hold: " + words);
        }
        return new Place("articles/" + name, start, start + words.length());
    }

    Score score(LinkRelation... relations) {
        Set<LinkRelation> wanted = Set.of(relations);
        List<Row> rowsOf = rows.stream().filter(row -> wanted.contains(row.relation())).toList();
        List<FoundLink> linksOf = found.stream().filter(one -> one.link().relation().filter(wanted::contains).isPresent()).toList();
        Set<String> missed = new TreeSet<>();
        int met = 0;
        for (Row row : rowsOf) {
            boolean isMet = linksOf.stream().anyMatch(one -> row.isMetBy(one.link()));
            met += isMet && !row.optional() ? 1 : 0;
            if (!isMet && !row.optional()) {
                missed.add(row.line());
            }
        }
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (FoundLink one : linksOf) {
            List<Row> meeting = rowsOf.stream().filter(row -> row.isMetBy(one.link())).toList();
            right += meeting.stream().anyMatch(row -> !row.optional()) ? 1 : 0;
            if (meeting.isEmpty()) {
                wrong.add(describe(one));
            }
        }
        return new Score(right, met + missed.size(), met, List.copyOf(missed), wrong);
    }

    private static String describe(FoundLink one) {
        return one.link().relation().orElseThrow().json() + ' ' + Compared.end(one.link().from()) + " | " + Compared.end(one.link().to());
    }
}
