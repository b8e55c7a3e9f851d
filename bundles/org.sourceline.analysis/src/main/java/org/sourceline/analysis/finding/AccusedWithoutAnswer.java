package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Accusations;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.TextSpan;

/** Somebody is accused by name, and the article has no word of theirs: no answer, no refusal, no silence, no statement of any kind. */
public final class AccusedWithoutAnswer implements FindingRule {

    public static final String ID = "accused-without-answer";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> check(Examination examination) {
        Set<String> heard = heard(examination);
        Set<String> answered = new HashSet<>();
        examination.claims((one, claim) -> Optional.ofNullable(claim.answers()).ifPresent(answered::add));
        Map<String, Finding> found = new LinkedHashMap<>();
        examination.claims((one, claim) -> {
            EntityBody accused = isAccusation(claim) && !answered.contains(one.id()) ? accused(examination, one, claim) : null;
            if (accused != null && accused.entity() != null && !heard.contains(accused.entity())) {
                found.putIfAbsent(accused.entity(), Finding.about(this, one, accused.label()));
            }
        });
        return new ArrayList<>(found.values());
    }

    /** Who is given a word in the article. */
    private static Set<String> heard(Examination examination) {
        Set<String> heard = new HashSet<>();
        examination.claims((one, claim) -> {
            Optional.ofNullable(claim.sourceEntity()).ifPresent(heard::add);
            claim.chain().forEach(step -> Optional.ofNullable(step.entity()).ifPresent(heard::add));
        });
        return heard;
    }

    private static boolean isAccusation(ClaimBody claim) {
        return claim.cue().stream().map(cue -> cue.exact().toLowerCase(Locale.ROOT)).anyMatch(Accusations.ENGLISH::isIn);
    }

    /** The first person or organisation that the content names and that does not speak itself. */
    private static @Nullable EntityBody accused(Examination examination, Anchored one, ClaimBody claim) {
        for (Anchored mention : examination.shown()) {
            if (mention.annotation().body() instanceof EntityBody body && isParty(body) && isIn(mention, one)
                    && body.entity() != null && !body.entity().equals(claim.sourceEntity())) {
                return body;
            }
        }
        return null;
    }

    private static boolean isParty(EntityBody body) {
        return body.kind() == EntityKind.PERSON || body.kind() == EntityKind.ORGANISATION;
    }

    private static boolean isIn(Anchored mention, Anchored claim) {
        return mention.extent().filter(span -> claim.target().stream().anyMatch(content -> contains(content, span))).isPresent();
    }

    private static boolean contains(TextSpan outer, TextSpan inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
