package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Optional;

import org.sourceline.core.annotate.Deciding;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Making;
import org.sourceline.core.annotate.Revising;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** Makes a mention of the kind that {@code plugin.xml} names. Where a mention has the same words already, that one gets the kind. */
public final class MakeEntityHandler extends ArticleHandler {

    private EntityKind kind = EntityKind.PERSON;

    @Override
    protected void configure(String data) {
        kind = EntityKind.of(data).orElseThrow(() -> new IllegalArgumentException("no kind of entity: " + data));
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        List<TextSpan> place = new Place(article).name();
        Making making = new Making(article.hand());
        Optional<Anchored> there = making.existing(EntityBody.class, null, place).filter(one -> mayChange(article, one));
        article.executeAndSelect(there.isPresent() ? retaken(article, there.get()) : making.entity(kind, place));
    }

    static boolean mayChange(ArticleContext article, Anchored one) {
        return one.annotation().status() == Status.SUGGESTED || article.sets().isWritable(one.set());
    }

    private Edit retaken(ArticleContext article, Anchored there) {
        if (there.annotation().body() instanceof EntityBody body && body.kind() != kind) {
            return new Revising(article.hand()).kind(List.of(there), kind);
        }
        return accepted(article, there);
    }

    /** Accepts a suggestion; what the person has made already is refused. */
    static Edit accepted(ArticleContext article, Anchored there) {
        if (there.annotation().status() == Status.SUGGESTED) {
            return new Deciding(article.hand()).accept(List.of(there));
        }
        article.select(there);
        throw new EditRefusedException(Messages.get("annotate.isThere"));
    }
}
