package org.sourceline.analysis.finding;

import java.util.List;

/** The rules that ship with the analyser. */
public final class Rules {

    /** In the order in which preferences list them. */
    public static final List<FindingRule> SHIPPED = List.of(new ClaimWithoutSource(), new OnlyAnonymous(), new AccusedWithoutAnswer(),
            new AlteredQuotation(), new SourceDescribedAnew(), new DifferentFigure(), new DeniedElsewhere(), new Contradicted(),
            new OriginNotLinked(), new OriginNotInCase(), new CopyOfAnother(), new UnresolvedDates(), new MaybeTwoEntities(),
            new MaybeOneEntity(), new ReadFromBoilerplate(), new PassageNotFound(), MovedPassage.forReview(), MovedPassage.gone(),
            MovedLink.forReview(), MovedLink.gone(), new LinkToNowhere(), new DuplicateAnnotation());

    private Rules() {
    }
}
