package org.sourceline.analysis;

import java.util.function.BooleanSupplier;

import org.sourceline.core.text.Article;
import org.sourceline.core.text.ReadingText;

/**
 * What an annotator is given.
 *
 * @param text blocks with their roles, and the text that the annotator reads
 * @param cancelled asked at least once for each sentence; when it answers true the work is to be given up
 */
public record Reading(Article article, ReadingText text, BooleanSupplier cancelled) {
}
