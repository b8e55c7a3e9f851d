package org.sourceline.core.internal.json;

/**
 * What is read before JSON is refused.
 *
 * @param depth how deep objects and lists may be nested
 * @param number the longest number, in characters
 * @param text the longest text or name, in UTF-16 units
 */
public record JsonLimits(int depth, int number, int text) {
}
