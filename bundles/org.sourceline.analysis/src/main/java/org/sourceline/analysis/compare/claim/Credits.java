package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.ClaimBody;

/** Whom an article names as the source of its statements, by the words for them, and by whose name others may speak of its own publisher. Immutable. */
public final class Credits {

    /** How an article speaks of a house that it has named before. */
    private static final Pattern HOUSE = Pattern.compile("the (?:news )?(?:agency|newspaper|paper|magazine|broadcaster|outlet|site|website)");
    private static final String ARTICLE = "the ";
    /** The longest name of a publisher, in words. */
    private static final int LONGEST = 8;

    /** The statements, by their indexes, in whose chain somebody is called so; the words have a space before and behind. */
    private final Map<String, BitSet> named = new HashMap<>();
    /** Those whose source is called so. */
    private final Map<String, BitSet> shortened = new HashMap<>();
    /** The words of each statement, with a space before and behind. */
    private final List<String> told = new ArrayList<>();
    private final BitSet toHouse = new BitSet();
    /** The name of the publisher as the article has it; empty if it tells none. */
    private final String house;
    /** The name as it is compared. */
    private final String origin;

    private Credits(Profile article) {
        this.house = article.facts().origin().orElse("");
        this.origin = Attributed.plain(house);
        for (Statement one : article.statements()) {
            told.add(' ' + Attributed.plain(one.extent().of(article.article().reading().text())) + ' ');
            ClaimBody body = one.body();
            if (body != null) {
                body.chain().stream().skip(1).forEach(step -> add(named, ' ' + Attributed.plain(step.agent()) + ' ', one));
                body.source().forEach(passage -> source(passage.exact(), one));
                body.cue().forEach(passage -> article.locate(passage).ifPresent(cue -> source(article.addressee(cue), one)));
            }
        }
    }

    private void source(String words, Statement one) {
        String plain = Attributed.plain(words);
        add(named, ' ' + plain + ' ', one);
        if (plain.startsWith(ARTICLE)) {
            add(shortened, plain.substring(ARTICLE.length()), one);
        }
        if (HOUSE.matcher(Names.form(words)).matches()) {
            toHouse.set(one.index());
        }
    }

    private static void add(Map<String, BitSet> words, String key, Statement one) {
        words.computeIfAbsent(key, any -> new BitSet()).set(one.index());
    }

    public static Credits of(Profile article) {
        return new Credits(article);
    }

    /**
     * Which statements, by their indexes, are said to come from the publisher of another article: by its name, or by the end of its name behind an
     * article, as "the Gazette" is said of an "Elmstadt Gazette". None if both articles have the same publisher.
     */
    public BitSet to(Credits other) {
        BitSet found = new BitSet();
        if (!other.origin.isEmpty() && !other.house.equals(house)) {
            String name = ' ' + other.origin + ' ';
            named.forEach((words, statements) -> {
                if (words.contains(name)) {
                    found.or(statements);
                }
            });
            shortened.forEach((words, statements) -> {
                if (other.origin.endsWith(' ' + words)) {
                    found.or(statements);
                }
            });
        }
        return found;
    }

    /** Which statements, by their indexes, rest on the house of another article: they are said to come from it, under its name or as "the agency", or speak of what it has. */
    public BitSet restingOn(Credits other) {
        BitSet found = to(other);
        found.or(naming(other));
        if (!found.isEmpty()) {
            found.or(toHouse);
        }
        return found;
    }

    /** Which statements, by their indexes, name the publisher of another article in their own words. */
    BitSet naming(Credits other) {
        BitSet found = new BitSet();
        if (!other.origin.isEmpty() && !other.house.equals(house)) {
            String name = ' ' + other.origin + ' ';
            for (int statement = 0; statement < told.size(); statement++) {
                found.set(statement, told.get(statement).contains(name));
            }
        }
        return found;
    }

    /** Which statements are said to come from a house that is not named again: "the agency". */
    BitSet toHouse() {
        return (BitSet) toHouse.clone();
    }

    /** By what words others may name the publisher as their source: its name, and each end of it. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        if (!origin.isEmpty()) {
            names.add(origin);
            for (int space = origin.indexOf(' '); space >= 0; space = origin.indexOf(' ', space + 1)) {
                names.add(ARTICLE + origin.substring(space + 1));
            }
        }
        return names;
    }

    /** All that may be such words among the sources of the statements. */
    public Set<String> sources() {
        Set<String> runs = new HashSet<>();
        shortened.keySet().forEach(words -> runs.add(ARTICLE + words));
        for (String words : named.keySet()) {
            List<String> row = Arrays.asList(words.strip().split(" "));
            for (int from = 0; from < row.size(); from++) {
                for (int to = from + 1; to <= Math.min(row.size(), from + LONGEST); to++) {
                    runs.add(String.join(" ", row.subList(from, to)));
                }
            }
        }
        return runs;
    }
}
