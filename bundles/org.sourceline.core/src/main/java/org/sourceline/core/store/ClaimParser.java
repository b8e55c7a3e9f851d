package org.sourceline.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/** Reads the body of a claim. The input stands inside it. */
final class ClaimParser {

    private final JsonInput in;
    private final PassageParser passages;
    private @Nullable Stance stance;
    private @Nullable Directness direct;
    private @Nullable SourceKind sourceKind;
    private @Nullable String sourceEntity;
    private @Nullable String answers;
    private List<Passage> source = List.of();
    private List<Passage> cue = List.of();
    private List<ChainStep> chain = List.of();
    private final Unknowns unknowns = new Unknowns();

    ClaimParser(JsonInput in, PassageParser passages) {
        this.in = in;
        this.passages = passages;
    }

    ClaimBody read() throws IOException, NotUnderstood {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            property(name);
        }
        if (stance == null || direct == null || sourceKind == null) {
            throw new NotUnderstood("a claim with stance, direct and sourceKind");
        }
        return new ClaimBody(stance, direct, source, cue, sourceKind, sourceEntity, chain, answers, unknowns.extras());
    }

    private void property(String name) throws IOException, NotUnderstood {
        switch (name) {
            case "type" -> in.exactly("Claim");
            case "stance" -> stance = in.constant(Spellings.STANCES);
            case "direct" -> direct = in.constant(Spellings.DIRECTNESS);
            case "source" -> source = passages.passages();
            case "cue" -> cue = passages.passages();
            case "sourceKind" -> sourceKind = in.constant(Spellings.SOURCE_KINDS);
            case "sourceEntity" -> sourceEntity = in.textOrNull();
            case "chain" -> chain = chain();
            case "answers" -> answers = in.textOrNull();
            default -> unknowns.keep(in, name);
        }
    }

    private List<ChainStep> chain() throws IOException, NotUnderstood {
        JsonToken token = in.next();
        if (token == JsonToken.NULL) {
            return List.of();
        }
        if (token != JsonToken.LIST) {
            throw new NotUnderstood("a list of steps");
        }
        List<ChainStep> steps = new ArrayList<>(4);
        for (token = in.next(); token != JsonToken.LIST_END; token = in.next()) {
            if (token != JsonToken.OBJECT) {
                throw new NotUnderstood("a step");
            }
            steps.add(step());
        }
        return steps;
    }

    private ChainStep step() throws IOException, NotUnderstood {
        String agent = null;
        String entity = null;
        SourceKind kind = null;
        Stance said = null;
        Passage words = null;
        String medium = null;
        Unknowns others = new Unknowns();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "agent" -> agent = in.recurring();
                case "entity" -> entity = in.textOrNull();
                case "kind" -> kind = in.constant(Spellings.SOURCE_KINDS);
                case "stance" -> said = in.constant(Spellings.STANCES);
                case "cue" -> words = passages.passageOrNull();
                case "medium" -> medium = in.textOrNull();
                default -> others.keep(in, name);
            }
        }
        if (agent == null || kind == null) {
            throw new NotUnderstood("a step with agent and kind");
        }
        return new ChainStep(agent, entity, kind, said, words, medium, others.extras());
    }
}
