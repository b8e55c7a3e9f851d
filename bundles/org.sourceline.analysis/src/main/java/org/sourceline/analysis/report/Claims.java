package org.sourceline.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;

/** The claims of an article as a report lists them. */
final class Claims {

    /** A claim with its body. */
    record Entry(Anchored anchored, ClaimBody body) {

        /** The content on one line; gaps as ellipses. */
        String words() {
            return anchored.annotation().target().stream().map(Passage::exact).map(Texts::line).collect(Collectors.joining(" … "));
        }

        /** Whom the claim goes back to, as its chain names it, else as the text does. */
        String source() {
            if (!body.chain().isEmpty()) {
                return body.chain().getLast().agent();
            }
            String words = body.source().stream().map(Passage::exact).map(Texts::line).collect(Collectors.joining(" "));
            return words.isEmpty() ? Texts.get("nobody") : words;
        }

        String cue() {
            return body.cue().stream().map(Passage::exact).map(Texts::line).collect(Collectors.joining(" … "));
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    Claims(ArticleSets sets) {
        sets.all().stream().filter(sets::isShown).forEach(one -> {
            if (one.annotation().body() instanceof ClaimBody body) {
                entries.add(new Entry(one, body));
            }
        });
    }

    /** By source, those first that the text names first. */
    Map<String, List<Entry>> bySource() {
        Map<String, List<Entry>> bySource = new LinkedHashMap<>();
        entries.forEach(one -> bySource.computeIfAbsent(one.source(), source -> new ArrayList<>()).add(one));
        return bySource;
    }

    /** Denials, refusals and silences, in the order of the text. */
    List<Entry> answers() {
        return entries.stream().filter(one -> switch (one.body.stance()) {
            case DENIES, DECLINES_TO_COMMENT, NO_RESPONSE -> true;
            default -> false;
        }).toList();
    }

    /** The words of the claim that another one answers; empty if none is known. */
    String answered(Entry answer) {
        String id = answer.body.answers();
        return entries.stream().filter(one -> one.anchored.id().equals(id)).map(Entry::words).findFirst().orElse("");
    }


    int size() {
        return entries.size();
    }
}
