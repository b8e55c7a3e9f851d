package org.sourceline.analysis.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.sourceline.analysis.casework.CaseArticle;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;

/** Who and what the articles mention by name. */
final class EntityIndex {

    /** One entity over all articles. */
    static final class Entry {
        final String label;
        final EntityKind kind;
        final Set<String> articles = new HashSet<>();
        int mentions;

        Entry(String label, EntityKind kind) {
            this.label = label;
            this.kind = kind;
        }
    }

    private final Map<String, Entry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    EntityIndex(List<CaseArticle> articles, CaseIndex index) {
        for (CaseArticle article : articles) {
            article.sets().all().stream().filter(article.sets()::isShown).forEach(one -> {
                if (one.annotation().body() instanceof EntityBody body && body.entity() != null) {
                    String id = index.entityOf(article.path(), body.entity());
                    String label = index.label(id) instanceof String known ? known : body.label();
                    Entry entry = entries.computeIfAbsent(label + '\0' + id, key -> new Entry(label, body.kind()));
                    entry.mentions++;
                    entry.articles.add(article.path());
                }
            });
        }
    }

    /** By name. */
    Collection<Entry> entries() {
        return entries.values();
    }
}
