package org.sourceline.core.annotate;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Passages;

/** Changes which passages an annotation is about. All offsets are UTF-16 units of the reading text. */
public final class Reshaping {

    private final Hand hand;

    public Reshaping(Hand hand) {
        this.hand = hand;
    }

    /** Moves an edge: the begin of the first fragment or the end of the last. A fragment that has no word left goes away. */
    public Edit move(Anchored one, Edges.Move move) {
        List<TextSpan> spans = new ArrayList<>(attached(one));
        int index = move.edge() == Edges.Edge.BEGIN ? 0 : spans.size() - 1;
        TextSpan moved = Edges.move(hand.sets().reading(), spans.get(index), move);
        if (!moved.equals(spans.get(index))) {
            spans.set(index, moved);
        } else if (move.direction() == Edges.Direction.SHORTEN && spans.size() > 1) {
            spans.remove(index);
        } else {
            throw new EditRefusedException(Words.get(move.direction() == Edges.Direction.WIDEN ? "refused.atEdge" : "refused.lastWord"));
        }
        return target(one, spans, move.direction() == Edges.Direction.WIDEN ? "label.widen" : "label.shorten");
    }

    /** Adds passages to the target. */
    public Edit addFragment(Anchored one, List<TextSpan> more) {
        List<TextSpan> spans = new ArrayList<>(attached(one));
        List<TextSpan> clean = ReadingSpans.clean(hand.sets().reading(), more);
        if (clean.isEmpty()) {
            throw new EditRefusedException(Words.get("refused.nothingMarked"));
        }
        if (clean.stream().allMatch(piece -> spans.stream().anyMatch(span -> span.contains(piece)))) {
            throw new EditRefusedException(Words.get("refused.isPart"));
        }
        spans.addAll(clean);
        return target(one, spans, "label.addFragment");
    }

    /** Takes the fragment at an offset out of the target. */
    public Edit removeFragment(Anchored one, int offset) {
        List<TextSpan> spans = new ArrayList<>(attached(one));
        if (spans.size() < 2) {
            throw new EditRefusedException(Words.get("refused.oneFragment"));
        }
        if (!spans.removeIf(span -> span.start() <= offset && offset <= span.end())) {
            throw new EditRefusedException(Words.get("refused.noFragmentHere"));
        }
        return target(one, spans, "label.removeFragment");
    }

    /**
     * Attaches the passages that stand elsewhere than the set says to the one place where their words stand.
     *
     * @throws EditRefusedException if the words of one stand nowhere or in several places
     */
    public Edit reattach(Anchored one) {
        return new Revising(hand).each(List.of(one), "label.reattach", "",
                it -> it.annotation().withTarget(it.annotation().target().stream().map(this::found).toList(), hand.now()));
    }

    private Passage found(Passage passage) {
        Passages passages = hand.sets().passages();
        if (passages.locateInSource(passage).isPresent()) {
            return passage;
        }
        String source = hand.sets().article().source().text();
        int first = passage.exact().isEmpty() ? -1 : source.indexOf(passage.exact());
        if (first < 0) {
            throw new EditRefusedException(Words.get("refused.standsNowhere", Words.shorten(passage.exact())));
        }
        if (source.indexOf(passage.exact(), first + 1) >= 0) {
            throw new EditRefusedException(Words.get("refused.standsTwice", Words.shorten(passage.exact())));
        }
        return passages.atSource(new TextSpan(first, first + passage.exact().length()));
    }

    private static List<TextSpan> attached(Anchored one) {
        if (one.isDetached() || one.target().isEmpty()) {
            throw new EditRefusedException(Words.get("refused.detached"));
        }
        return one.target();
    }

    private Edit target(Anchored one, List<TextSpan> spans, String label) {
        List<TextSpan> clean = ReadingSpans.clean(hand.sets().reading(), spans);
        return new Revising(hand).each(List.of(one), label, "", it -> retargeted(it, clean));
    }

    private Annotation retargeted(Anchored one, List<TextSpan> clean) {
        Annotation moved = one.annotation().withTarget(hand.passages(clean), hand.now());
        return switch (moved.body()) {
            case ClaimBody claim -> moved.withBody(claim.withDirect(Quotation.of(hand.sets().reading(), clean)), hand.now());
            case EntityBody entity -> {
                String words = String.join(" ", clean.stream().map(span -> span.of(hand.sets().reading().text())).toList());
                yield moved.withBody(new EntityKinds(hand.sets()).moved(one, entity, words), hand.now());
            }
            case null, default -> moved;
        };
    }
}
