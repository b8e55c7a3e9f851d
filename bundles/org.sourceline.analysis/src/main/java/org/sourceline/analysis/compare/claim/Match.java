package org.sourceline.analysis.compare.claim;

import java.util.Set;

import org.sourceline.analysis.compare.article.Statement;

/**
 * Two statements that may speak of the same thing.
 *
 * @param score from 0 to 1: how much of what they speak of is the same, rare things counting more
 * @param shared the terms both have, in the names of the first article
 */
public record Match(Statement first, Statement second, double score, double weight, Set<String> shared) {
}
