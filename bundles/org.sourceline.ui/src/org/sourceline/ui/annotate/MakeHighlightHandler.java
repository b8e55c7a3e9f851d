package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Optional;

import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Making;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** Highlights the passage. */
public final class MakeHighlightHandler extends ArticleHandler {

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        List<TextSpan> place = new Place(article).sentence();
        Making making = new Making(article.hand());
        making.existing(HighlightBody.class, null, place).ifPresent(there -> {
            article.select(there);
            throw new EditRefusedException(Messages.get("annotate.isThere"));
        });
        article.executeAndSelect(making.highlight(place));
    }
}
