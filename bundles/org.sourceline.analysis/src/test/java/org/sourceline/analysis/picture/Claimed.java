package org.sourceline.analysis.picture;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

/** Claims about an invented harbour, for tests. */
final class Claimed {

    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    private Claimed() {
    }

    static ChainStep step(String agent, SourceKind kind, @Nullable String cue) {
        return new ChainStep(agent, null, kind, Stance.ASSERTS, cue == null ? null : passage("a", cue), null);
    }

    static Passage passage(String article, String words) {
        int start = Math.abs(words.hashCode() % 1000);
        return new Passage("articles/" + article, new TextSpan(start, start + words.length()), words, "", "");
    }

    static Statement statement(String article, String words, Stance stance, @Nullable String answers, ChainStep... chain) {
        SourceKind kind = chain.length == 0 ? SourceKind.UNATTRIBUTED : chain[chain.length - 1].kind();
        ClaimBody body = new ClaimBody(stance, Directness.INDIRECT, List.of(), List.of(passage(article, stance.json())), kind, null,
                List.of(chain), answers, Extras.NONE);
        Annotation annotation = new Annotation(Identifiers.named(article + words), Status.SUGGESTED, new Creator.Person("test"), NOON, body,
                List.of(passage(article, words)));
        return new Statement("articles/" + article, "suggested", annotation);
    }
}
