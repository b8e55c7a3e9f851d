package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/**
 * Claims that rest on somebody without a name alone: each such source once, at the first of its claims. A claim that a document, data or
 * somebody with a name supports in another article of the case does not count.
 */
public final class OnlyAnonymous implements FindingRule {

    public static final String ID = "only-anonymous";

    /** How a source begins that is meant to stay unnamed. */
    private static final Pattern UNNAMED = Pattern.compile("(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|some|many|few|"
            + "dozens|multiple|another|other|others|over|more|at least|people|sources?|officials|insiders|diplomats|witnesses|former|current)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.INFO;
    }

    @Override
    public List<Finding> check(Examination examination) {
        Map<String, List<Anchored>> bySource = new LinkedHashMap<>();
        examination.claims((one, claim) -> {
            if (claim.sourceKind() == SourceKind.ANONYMOUS_PERSON && says(claim) && !isSupported(examination, one)) {
                bySource.computeIfAbsent(claim.sourceEntity() != null ? claim.sourceEntity() : source(claim), name -> new ArrayList<>(1)).add(one);
            }
        });
        List<Finding> found = new ArrayList<>();
        bySource.values().forEach(claims -> {
            if (claims.getFirst().annotation().body() instanceof ClaimBody first && isUnnamed(source(first))) {
                found.add(Finding.about(this, claims.getFirst(), Words.shortened(source(first)), claims.size()));
            }
        });
        return found;
    }

    private static String source(ClaimBody claim) {
        return claim.source().stream().map(Passage::exact).collect(Collectors.joining(" ")).strip().replaceAll("\\s+", " ");
    }

    /** "a person familiar with the matter", "two officials"; but not "the minister", whom the reader can find out. */
    private static boolean isUnnamed(String source) {
        return UNNAMED.matcher(source).lookingAt();
    }

    private static boolean says(ClaimBody claim) {
        return claim.stance() == Stance.ASSERTS || claim.stance() == Stance.CONFIRMS || claim.stance() == Stance.HEDGES;
    }

    private static boolean isSupported(Examination examination, Anchored one) {
        return examination.view().stream().flatMap(view -> view.links(examination.article(), LinkRelation.CORROBORATES).stream())
                .anyMatch(link -> one.id().equals(link.from().annotation()) || one.id().equals(link.to().annotation()));
    }
}
