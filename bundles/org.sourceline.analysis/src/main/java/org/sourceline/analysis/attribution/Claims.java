package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.sourceline.analysis.batch.Batches;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.RuleCounts;
import org.sourceline.analysis.lexicon.Stems;
import org.sourceline.analysis.lexicon.Synonyms;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.tag.Tags;
import org.sourceline.analysis.token.Range;
import org.sourceline.analysis.value.ValueMention;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.Stance;
import org.sourceline.core.text.Metadata;

/** Finds the claims of a document: drafts sentence by sentence, then who the sources are, how claims nest and what they answer. */
public final class Claims {

    private final Document document;
    private final Tags tags;
    private final List<NameMention> names;
    private final List<ValueMention> values;
    private final SourceNouns nouns;
    private final List<CueFinder> finders;

    private record Found(SentenceView view, List<Draft> drafts) {
    }

    private Claims(Document document, Tags tags, List<NameMention> names, List<ValueMention> values, Language language) {
        this.document = document;
        this.tags = tags;
        this.names = names;
        this.values = values;
        this.nouns = new SourceNouns(language);
        this.finders = List.of(new NonAnswers(nouns), new QuestionCues(), new AccordingTo(), new VerbCues(nouns), new ReportedPassive(), new NounCues(),
                new AdverbCues(), new HeadlineSpeakers(nouns));
    }

    /**
     * The claims of a document, in the order of the text.
     *
     * @param names in order
     * @param values in order
     * @throws CancellationException if {@code cancelled} answered true
     */
    public static List<Claim> find(Document document, Tags tags, List<NameMention> names, List<ValueMention> values, Metadata metadata,
            Language language, BooleanSupplier cancelled) {
        Claims claims = new Claims(document, tags, names, values, language);
        List<Draft> drafts = claims.drafts(cancelled);
        Publications publications = new Publications(document, names, metadata);
        Stems stems = new Stems(Synonyms.of(language.code()));
        Speakers speakers = new Speakers(claims.nouns, new Discourse(names), publications, stems);
        return new ClaimBuilder(speakers, publications, new Media(language), stems, RuleCounts.of(language)).build(drafts);
    }

    private List<Draft> drafts(BooleanSupplier cancelled) {
        List<Draft> drafts = new ArrayList<>();
        CarriedSpeech carried = new CarriedSpeech(drafts);
        Views views = new Views(document, tags, names, values);
        for (List<Sentence> window : Batches.windows(document.sentences())) {
            Batches.map(window, part -> found(part, views, cancelled)).forEach(
                    part -> part.forEach(found -> carried.add(found.view(), found.drafts())));
        }
        carried.finish();
        return drafts;
    }

    /** What the sentences of a part claim, each by itself. */
    private List<Found> found(List<Sentence> part, Views views, BooleanSupplier cancelled) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : part) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (isText(document.block(sentence).block().role())) {
                SentenceView view = views.of(sentence);
                found.add(new Found(view, inSentence(view)));
            }
        }
        return found;
    }

    private static boolean isText(BlockRole role) {
        return switch (role) {
            case PARAGRAPH, HEADLINE, KICKER, CAPTION, SUBHEADING, FOOTNOTE -> true;
            default -> false;
        };
    }

    /** What the finders find, the surer finders first; a word is the cue of one claim only. */
    private List<Draft> inSentence(SentenceView view) {
        List<Draft> found = new ArrayList<>();
        BitSet cues = new BitSet();
        for (CueFinder finder : finders) {
            for (Draft draft : finder.find(view)) {
                if (draft.cue().stream().noneMatch(cue -> overlaps(cues, cue)) && isSound(draft) && !(draft.cue().isEmpty() && isTaken(draft, found))) {
                    draft.cue().forEach(cue -> cues.set(cue.from(), cue.to()));
                    found.add(draft);
                }
            }
        }
        found.addAll(Citations.of(view, found));
        found.removeIf(draft -> isReportedRefusal(view, draft, found));
        found.sort(Comparator.comparingInt(draft -> draft.cue().isEmpty() ? draft.start() : draft.cue().getFirst().from()));
        return found;
    }

    /** Whether words that a claim without a cue would attribute are attributed already. */
    private static boolean isTaken(Draft draft, List<Draft> found) {
        Range content = draft.content().getFirst();
        return found.stream().anyMatch(other -> other.content().stream().anyMatch(content::equals)
                || other.source().stream().anyMatch(source -> source.overlaps(draft.source().getFirst())));
    }

    /** "It said it does not comment": the refusal is what is said, not a second claim. */
    private static boolean isReportedRefusal(SentenceView view, Draft draft, List<Draft> found) {
        boolean refusal = draft.stance() == Stance.DECLINES_TO_COMMENT && draft.source().size() == 1 && view.isOf(draft.source().getFirst().from(), "personal");
        return refusal && found.stream().anyMatch(other -> other != draft && other.kind() == CueClass.ASSERT
                && other.content().stream().anyMatch(content -> content.from() == draft.source().getFirst().from()));
    }

    private static boolean overlaps(BitSet set, Range range) {
        int next = set.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }

    private static boolean isSound(Draft draft) {
        return draft.content().stream().noneMatch(Range::isEmpty) && draft.source().stream().noneMatch(Range::isEmpty)
                && draft.source().stream().noneMatch(source -> draft.cue().stream().anyMatch(source::overlaps));
    }
}
