package org.sourceline.analysis.entity;

import org.sourceline.core.model.EntityKind;

/**
 * A person, organisation or place of an article.
 *
 * @param id the canonical name in small letters and hyphens
 * @param label the canonical name, the fullest that the text gives
 * @param usual the name that the text uses most
 * @param gender what the text or the given name says: 'm', 'f', or ' ' for unknown or no person
 */
public record Entity(String id, String label, String usual, EntityKind kind, char gender) {
}
