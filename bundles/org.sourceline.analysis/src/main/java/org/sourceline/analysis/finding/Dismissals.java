package org.sourceline.analysis.finding;

import java.util.List;
import java.util.Optional;

import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.link.LinkTexts;

/** The dismissals in the sets that are open on an article. */
public final class Dismissals {

    private final List<Dismissal> all;

    private Dismissals(List<Dismissal> all) {
        this.all = all;
    }

    public static Dismissals of(ArticleSets sets) {
        return new Dismissals(sets.all().stream().flatMap(one -> Dismissal.of(one.set(), one.annotation()).stream()).toList());
    }

    /** The same, of links as they are called in the texts that the articles have now. */
    Dismissals in(LinkTexts texts) {
        return new Dismissals(all.stream().map(one -> one.in(texts)).toList());
    }

    /** The dismissal that covers a finding. */
    Optional<Dismissal> find(Finding finding) {
        return all.stream().filter(one -> one.covers(finding)).findFirst();
    }

    public List<Dismissal> all() {
        return all;
    }
}
