package org.sourceline.core.entity;

/**
 * Two entities that may be the same.
 *
 * @param from the one that would be merged: the less mentioned
 * @param reason why, in words for the user
 * @param strength how much speaks for it, from 1
 */
public record MergeSuggestion(CaseEntity from, CaseEntity into, String reason, int strength) {
}
