package org.sourceline.ui.annotate;

import java.util.Optional;

import org.sourceline.core.annotate.Edges.Direction;
import org.sourceline.core.annotate.Edges.Edge;
import org.sourceline.core.annotate.Edges.Move;
import org.sourceline.core.annotate.Edges.Unit;
import org.sourceline.core.annotate.Reshaping;
import org.sourceline.ui.Messages;

/** Moves an edge of the selected annotation, as {@code plugin.xml} says: {@code END,WIDEN,WORD}. */
public final class MoveEdgeHandler extends ArticleHandler {

    private Move move = new Move(Edge.END, Direction.WIDEN, Unit.WORD);

    @Override
    protected void configure(String data) {
        String[] words = data.split(",");
        move = new Move(Edge.valueOf(words[0]), Direction.valueOf(words[1]), Unit.valueOf(words[2]));
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return article.subject().isEmpty() ? Optional.of(Messages.get("annotate.nothingSelected")) : noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        article.subject().ifPresent(one -> article.executeAndSelect(new Reshaping(article.hand()).move(one, move)));
    }
}
