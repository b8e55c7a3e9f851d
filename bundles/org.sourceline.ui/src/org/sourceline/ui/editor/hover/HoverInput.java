package org.sourceline.ui.editor.hover;

import java.util.List;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/**
 * What a hover shows.
 *
 * @param annotations those at the place, the innermost first
 * @param findings what is doubtful at the place, in words
 */
public record HoverInput(ArticleSets sets, List<Anchored> annotations, List<String> findings) {

    public HoverInput {
        annotations = List.copyOf(annotations);
        findings = List.copyOf(findings);
    }
}
