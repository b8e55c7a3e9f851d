package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Optional;

import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.TextBoundaries;

/** The passage that a command takes: what is marked; where nothing is, what stands under the caret. UTF-16 units of the reading text. */
record Place(ArticleContext article) {

    /** What is marked, else the word under the caret; empty if there is none. */
    List<TextSpan> word() {
        return article.marked().or(() -> boundaries().wordAt(article.caret())).map(List::of).orElse(List.of());
    }

    /** What is marked, else the mention under the caret, else the word; empty if there is none. */
    List<TextSpan> name() {
        return article.marked().map(List::of).or(this::mention).orElseGet(this::word);
    }

    private Optional<List<TextSpan>> mention() {
        return article.sets().marksAt(article.caret()).stream().filter(mark -> mark.part() == Mark.Part.TARGET)
                .map(Mark::of).filter(one -> one.annotation().body() instanceof EntityBody).map(one -> one.target()).findFirst();
    }

    /** What is marked, else the sentence under the caret; empty if there is none. */
    List<TextSpan> sentence() {
        return article.marked().or(() -> boundaries().sentenceAt(article.caret())).map(List::of).orElse(List.of());
    }

    private TextBoundaries boundaries() {
        return new TextBoundaries(article.sets().reading().text());
    }
}
