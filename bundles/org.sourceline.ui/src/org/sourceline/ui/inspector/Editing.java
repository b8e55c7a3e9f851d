package org.sourceline.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.sourceline.core.annotate.Hand;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.cases.CaseContents;

/** What the fields of the inspector work on. */
interface Editing {

    /** Makes one undoable edit of the annotation that is shown; a refusal is told in the status line, and the fields show what holds. */
    void edit(BiFunction<Hand, Anchored, Edit> edit);

    /** The opened sets; empty while no article is there. */
    Optional<ArticleSets> sets();

    /** What is known of the case that the article belongs to; nothing if it belongs to none. */
    CaseContents contents();

    /** What is marked in the text of the article, in UTF-16 units of the reading text; empty if nothing is. */
    List<TextSpan> marked();

    /** Selects an annotation in the text and in all views. */
    void select(Anchored one);
}
