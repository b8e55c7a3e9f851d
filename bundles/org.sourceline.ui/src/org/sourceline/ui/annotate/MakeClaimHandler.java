package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Optional;

import org.sourceline.core.annotate.Making;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.TextSpan;

/** Makes a claim of the passage; a suggested claim with just these words is accepted. */
public final class MakeClaimHandler extends ArticleHandler {

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        List<TextSpan> place = new Place(article).sentence();
        Making making = new Making(article.hand());
        Optional<Anchored> there = making.existing(ClaimBody.class, null, place).filter(one -> MakeEntityHandler.mayChange(article, one));
        article.executeAndSelect(there.isPresent() ? MakeEntityHandler.accepted(article, there.get()) : making.claim(place));
    }
}
