package org.sourceline.analysis.entity;

import org.sourceline.core.model.EntityKind;

/**
 * A person, organisation or place of an article.
 *
 * @param id the canonical name in small letters and hyphens
 * @param label the canonical name, the fullest that the text gives
 * @param alias the shortest other name that the text introduces; the label if there is none
 * @param gender what the text or the given name says: 'm', 'f', or ' ' for unknown or no person
 */
public record Entity(String id, String label, String alias, EntityKind kind, char gender) {
}
