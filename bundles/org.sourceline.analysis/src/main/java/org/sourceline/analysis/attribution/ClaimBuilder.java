package org.sourceline.analysis.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.RuleCounts;
import org.sourceline.analysis.lexicon.Stems;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/** Makes claims of drafts: who speaks, through whom it comes, how directly, and what it answers. */
final class ClaimBuilder {

    private final Speakers speakers;
    private final Publications publications;
    private final Media media;
    private final RuleCounts counts;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Speaker> resolved = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private final Rebuttals rebuttals;

    /**
     * @param stems tell that "met" and "meeting" speak of one thing
     * @param media finds how something was said
     * @param counts how often rules were right
     */
    ClaimBuilder(Speakers speakers, Publications publications, Media media, Stems stems, RuleCounts counts) {
        this.rebuttals = new Rebuttals(stems, drafts, resolved);
        this.counts = counts;
        this.media = media;
        this.speakers = speakers;
        this.publications = publications;
    }

    List<Claim> build(List<Draft> all) {
        drafts.addAll(all);
        for (Draft draft : drafts) {
            Speaker speaker = speakers.of(draft);
            if (draft.rule().equals("claim.question") && draft.source().isEmpty()) {
                Speaker publisher = publications.publisher();
                speaker = publisher != null ? publisher : speaker;
            }
            resolved.add(speaker);
            Stance stance = Stances.of(draft);
            stances.add(stance == Stance.ASSERTS && rebuttals.isRebuttal(resolved.size() - 1) ? Stance.DENIES : stance);
            speakers.spoke(speaker, draft);
        }
        for (int i = 0; i < drafts.size(); i++) {
            resolved.set(i, speakers.inTheEnd(resolved.get(i), drafts.get(i)));
        }
        for (int i = 0; i < drafts.size(); i++) {
            claims.add(claim(i));
        }
        return claims;
    }

    private Claim claim(int index) {
        Draft draft = drafts.get(index);
        Speaker speaker = resolved.get(index);
        Stance stance = stances.get(index);
        Agent agent = agent(speaker, stance, draft);
        return new Claim(draft.source(), draft.cue(), draft.content(), stance, directness(draft), agent, chain(index, stance),
                answers(index, stance), draft.rule(), reason(draft, speaker, stance),
                counts.confidence(draft.rule(), draft.confidence()));
    }

    private Agent agent(Speaker speaker, Stance stance, Draft draft) {
        return new Agent(speaker.label(), speaker.id(), speaker.kind(), stance, draft.cue().isEmpty() ? null : draft.cue().getFirst(), media.of(draft));
    }

    private static String reason(Draft draft, Speaker speaker, Stance stance) {
        String who = speaker.label().isEmpty() ? "" : "; the source is " + speaker.label();
        return draft.reason() + who + (stance == Stance.DENIES && draft.stance() == null ? "; the content rejects what was put to the source" : "");
    }

    /** From the publisher over the claims around this one to its own source. */
    private List<Agent> chain(int index, Stance stance) {
        Deque<Integer> around = new ArrayDeque<>();
        for (int at = index; at >= 0 && around.size() < 6; at = outer(at)) {
            around.addFirst(at);
        }
        List<Agent> chain = new ArrayList<>();
        Speaker publisher = publications.publisher();
        if (publisher != null) {
            append(chain, publisher, Stance.ASSERTS, null, null);
        }
        for (int at : around) {
            Speaker speaker = resolved.get(at);
            if (speaker.id() != null) {
                Range cue = drafts.get(at).cue().isEmpty() ? null : drafts.get(at).cue().getFirst();
                Speaker house = publications.spokenTo(drafts.get(at));
                if (house != null) {
                    append(chain, house, Stance.ASSERTS, null, null);
                }
                append(chain, speaker, stances.get(at), cue, media.of(drafts.get(at)));
                Speaker author = speaker.author();
                if (author != null) {
                    append(chain, author, stance, null, document(drafts.get(at)));
                }
            }
        }
        return chain;
    }

    /** What the document is that an author is behind. */
    private @Nullable String document(Draft draft) {
        for (Range source : draft.source()) {
            for (int i = source.from(); i < source.to(); i++) {
                String medium = media.ofDocument(draft.view().lower(i));
                if (medium != null) {
                    return medium;
                }
            }
        }
        return null;
    }

    private static void append(List<Agent> chain, Speaker speaker, Stance stance, @Nullable Range cue, @Nullable String medium) {
        if (chain.stream().noneMatch(agent -> speaker.id() != null && speaker.id().equals(agent.entity()))) {
            chain.add(new Agent(speaker.label(), speaker.id(), speaker.kind(), stance, cue, medium));
        }
    }

    /** The claim in whose content the cue of this one stands, the nearest; -1 if there is none. */
    private int outer(int index) {
        Draft draft = drafts.get(index);
        int best = -1;
        int size = Integer.MAX_VALUE;
        if (draft.rule().equals("claim.citing")) {
            return citing(index);
        }
        for (int i = index - 12; i <= index + 12; i++) {
            if (i < 0 || i >= drafts.size() || i == index || draft.cue().isEmpty()) {
                continue;
            }
            for (Range content : drafts.get(i).content()) {
                boolean inside = content.contains(draft.cue().getFirst());
                if (inside && content.size() < size && !drafts.get(i).rule().equals("claim.question")) {
                    best = i;
                    size = content.size();
                }
            }
        }
        return best;
    }

    /** The claim of the one who cites: it has the same content; -1 if there is none. */
    private int citing(int index) {
        Draft draft = drafts.get(index);
        for (int i = Math.max(0, index - 6); i < Math.min(drafts.size(), index + 6); i++) {
            if (i != index && drafts.get(i).view() == draft.view() && drafts.get(i).content().equals(draft.content())) {
                return i;
            }
        }
        return -1;
    }

    private static Directness directness(Draft draft) {
        int quoted = 0;
        int words = 0;
        for (Range range : draft.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                if (draft.view().tokens().word(i).isWord() || draft.view().tokens().word(i).isNumber()) {
                    words++;
                    Quotation quotation = draft.view().quotation(i);
                    boolean carried = !draft.view().has(i);
                    quoted += quotation != null && quotation.open() >= range.from() - 1 || carried ? 1 : 0;
                }
            }
        }
        return quoted == 0 ? Directness.INDIRECT : quoted == words ? Directness.DIRECT : Directness.MIXED;
    }

    private @Nullable Integer answers(int index, Stance stance) {
        Draft draft = drafts.get(index);
        if (stance == Stance.DENIES) {
            Integer inner = nested(index);
            Integer accused = inner != null ? inner : previous(index, CueClass.ACCUSE);
            return accused != null ? accused : rebuttals.answered(index);
        }
        boolean goesOn = draft.lemma().startsWith("elaborat") || draft.lemma().equals("explain");
        if (goesOn && index > 0 && resolved.get(index).isSame(resolved.get(index - 1))) {
            return index - 1;
        }
        boolean asked = index > 0 && drafts.get(index - 1).rule().equals("claim.question") && drafts.get(index - 1).view() == draft.view();
        return asked ? Integer.valueOf(index - 1) : null;
    }

    private @Nullable Integer nested(int index) {
        for (int i = Math.max(0, index - 3); i <= index + 3 && i < drafts.size(); i++) {
            if (i != index && drafts.get(i).rule().equals("claim.noun") && outer(i) == index) {
                return i;
            }
        }
        return null;
    }

    private @Nullable Integer previous(int index, CueClass kind) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            boolean near = drafts.get(i).view().sentence().block() == drafts.get(index).view().sentence().block();
            if (near && drafts.get(i).kind() == kind && !resolved.get(i).is(SourceKind.UNATTRIBUTED)) {
                return i;
            }
        }
        return null;
    }
}
