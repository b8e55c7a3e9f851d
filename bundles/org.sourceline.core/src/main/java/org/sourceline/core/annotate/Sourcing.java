package org.sourceline.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.TextSpan;

/** Says where the text names the source of a claim, and which words attribute it. All offsets are UTF-16 units of the reading text. */
public final class Sourcing {

    private final Hand hand;

    public Sourcing(Hand hand) {
        this.hand = hand;
    }

    /**
     * Sets the source. Its kind and entity are those of the first person in the passages, else of the first organisation; without either
     * the words tell the kind. The origin of the chain becomes the source.
     *
     * @param spans none for a claim whose source the text does not name
     */
    public Edit source(Anchored claim, List<TextSpan> spans) {
        List<TextSpan> clean = spans.isEmpty() ? List.of() : clean(spans);
        Optional<EntityBody> entity = entityIn(clean);
        String words = String.join(" ", clean.stream().map(span -> span.of(hand.sets().reading().text())).toList());
        SourceKind kind = clean.isEmpty() ? SourceKind.UNATTRIBUTED : entity.map(Sourcing::kindOf).orElseGet(() -> SourceNouns.kindOf(words));
        String id = entity.map(EntityBody::entity).orElse(null);
        String agent = entity.map(EntityBody::label).orElse(words);
        return new Revising(hand).claimBody(List.of(claim), "label.source", clean.isEmpty() ? Words.get("nothing") : words,
                body -> withOrigin(body.withSource(hand.passages(clean), kind, id), body, agent));
    }

    /** Sets the cue. The stance stays as it is. */
    public Edit cue(Anchored claim, List<TextSpan> spans) {
        List<TextSpan> clean = spans.isEmpty() ? List.of() : clean(spans);
        String words = String.join(" ", clean.stream().map(span -> span.of(hand.sets().reading().text())).toList());
        return new Revising(hand).claimBody(List.of(claim), "label.cue", clean.isEmpty() ? Words.get("nothing") : words,
                body -> body.withCue(hand.passages(clean)).withDirect(Quotation.of(hand.sets().reading(), claim.target())));
    }

    private List<TextSpan> clean(List<TextSpan> spans) {
        List<TextSpan> clean = ReadingSpans.clean(hand.sets().reading(), spans);
        if (clean.isEmpty()) {
            throw new EditRefusedException(Words.get("refused.nothingMarked"));
        }
        return clean;
    }

    private Optional<EntityBody> entityIn(List<TextSpan> spans) {
        ArticleSets sets = hand.sets();
        List<Anchored> inside = new ArrayList<>();
        for (TextSpan span : spans) {
            sets.marksIn(span, mark -> {
                if (mark.part() == Mark.Part.TARGET && span.contains(mark.span())) {
                    inside.add(mark.of());
                }
            });
        }
        Comparator<Anchored> personsFirst = Comparator.comparing(one -> kind(one) == EntityKind.PERSON ? 0 : 1);
        return inside.stream().filter(one -> kind(one) == EntityKind.PERSON || kind(one) == EntityKind.ORGANISATION)
                .sorted(personsFirst).map(one -> one.annotation().body()).map(EntityBody.class::cast).findFirst();
    }

    private static @Nullable EntityKind kind(Anchored one) {
        return one.annotation().body() instanceof EntityBody entity ? entity.kind() : null;
    }

    private static SourceKind kindOf(EntityBody entity) {
        return entity.kind() == EntityKind.PERSON ? SourceKind.NAMED_PERSON : SourceKind.ORGANISATION;
    }

    /** The claim with the new source as the origin of its chain; the origin that stood for the old source gives way. */
    private ClaimBody withOrigin(ClaimBody now, ClaimBody before, String agent) {
        List<ChainStep> chain = new ArrayList<>(before.chain());
        if (chain.isEmpty()) {
            hand.sets().article().metadata().get("publisher").ifPresent(publisher -> chain
                    .add(new ChainStep(publisher, null, SourceKind.PUBLICATION, Stance.ASSERTS, null, null)));
        } else if (isOldSource(chain.getLast(), before)) {
            chain.removeLast();
        }
        if (now.source().isEmpty()) {
            return now.withChain(chain);
        }
        chain.add(new ChainStep(agent, now.sourceEntity(), now.sourceKind(), now.stance(),
                now.cue().isEmpty() ? null : now.cue().getFirst(), null));
        return now.withChain(chain);
    }

    private static boolean isOldSource(ChainStep last, ClaimBody before) {
        return !before.source().isEmpty() && (before.sourceEntity() != null ? Objects.equals(last.entity(), before.sourceEntity())
                : last.kind() == before.sourceKind());
    }
}
