package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.ClaimBody;

/**
 * A claim for which the text names nobody and nothing: the reader cannot tell who says so. Headings, claims that somebody answers, claims
 * within what somebody says and reasons of what somebody did are left alone.
 */
public final class ClaimWithoutSource implements FindingRule {

    public static final String ID = "claim-without-source";

    private static final Set<BlockRole> HEADINGS = EnumSet.of(BlockRole.HEADLINE, BlockRole.SUBHEADING);

    /** What leads from a deed to its reason, at the end of what stands before the cue. */
    private static final Pattern REASON = Pattern.compile("\\b(for|over|of)\\s+$", Pattern.CASE_INSENSITIVE);
    /** How much before a cue is looked at, in UTF-16 units. */
    private static final int BEFORE = 10;

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
        Set<String> answered = new HashSet<>();
        List<Anchored> sourced = new ArrayList<>();
        examination.claims((one, claim) -> {
            Optional.ofNullable(claim.answers()).ifPresent(answered::add);
            if (!isUnsourced(claim)) {
                sourced.add(one);
            }
        });
        List<Finding> found = new ArrayList<>();
        examination.claims((one, claim) -> {
            if (isUnsourced(claim) && !isReason(examination, claim) && !answered.contains(one.id()) && !isInHeading(examination, one)
                    && sourced.stream().noneMatch(outer -> isWithin(one, outer))) {
                found.add(Finding.about(this, one));
            }
        });
        return found;
    }

    private static boolean isUnsourced(ClaimBody claim) {
        return claim.source().isEmpty() && claim.sourceEntity() == null;
    }

    /** Whether the claim is the reason of a deed: "was fined for allegedly hiding the leak"; who did it says so. */
    private static boolean isReason(Examination examination, ClaimBody claim) {
        String text = examination.sets().reading().text();
        return claim.cue().stream().flatMap(cue -> examination.sets().passages().locate(cue).stream())
                .anyMatch(span -> REASON.matcher(text.substring(Math.max(0, span.start() - BEFORE), span.start())).find());
    }

    /** Headings leave the source to the text. */
    private static boolean isInHeading(Examination examination, Anchored one) {
        return examination.sets().reading().blocks().stream()
                .filter(block -> HEADINGS.contains(block.block().role()))
                .anyMatch(block -> one.target().stream().anyMatch(block.span()::overlaps));
    }

    /** Whether somebody who is named says it on behalf of nobody: "denied any suggestion that …". */
    private static boolean isWithin(Anchored inner, Anchored outer) {
        return inner.target().stream().allMatch(span -> outer.target().stream().anyMatch(whole -> whole.overlaps(span)));
    }
}
