package org.sourceline.analysis.value;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;

/**
 * A date, an amount or a share in the text.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param value null where the text leaves it open
 * @param rule the id of the rule that found it
 * @param reason why, in words
 */
public record ValueMention(int from, int to, EntityKind kind, @Nullable EntityValue value, String rule, String reason) {
}
