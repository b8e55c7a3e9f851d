@org.jspecify.annotations.NullMarked
package org.sourceline.core.review;
