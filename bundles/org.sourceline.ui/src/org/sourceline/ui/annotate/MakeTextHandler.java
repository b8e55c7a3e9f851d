package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Optional;

import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Making;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** Asks for the text of a note or a tag and puts it on the passage. */
public final class MakeTextHandler extends ArticleHandler {

    private boolean tag;

    @Override
    protected void configure(String data) {
        tag = data.equals("Tag");
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        Place marked = new Place(article);
        List<TextSpan> place = tag ? marked.name() : marked.sentence();
        if (place.isEmpty()) {
            throw new EditRefusedException(Messages.get("annotate.nothingMarked"));
        }
        InputPopup popup = new InputPopup(article.editor().getSite().getShell(), Messages.get(tag ? "annotate.tag.title" : "annotate.note.title"),
                tag, tag ? tags(article) : List.of(), text -> make(article, place, text));
        popup.openAt(PopupPlace.below(article, place.getFirst()));
    }

    private void make(ArticleContext article, List<TextSpan> place, String text) {
        try {
            Making making = new Making(article.hand());
            Edit edit = tag ? making.tag(place, text) : making.note(place, text);
            article.executeAndSelect(edit);
        } catch (EditRefusedException e) {
            article.refuse(String.valueOf(e.getMessage()));
        }
    }

    /** The tags that the article bears already. */
    private static List<String> tags(ArticleContext article) {
        return article.sets().all().stream().filter(article.sets()::isShown).map(one -> one.annotation().body())
                .filter(TagBody.class::isInstance).map(body -> ((TagBody) body).value()).distinct().sorted().toList();
    }
}
