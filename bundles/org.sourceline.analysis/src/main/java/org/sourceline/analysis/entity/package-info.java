/** Names of people, organisations and places, one entity for all its mentions in an article. */
@NullMarked
package org.sourceline.analysis.entity;

import org.jspecify.annotations.NullMarked;
