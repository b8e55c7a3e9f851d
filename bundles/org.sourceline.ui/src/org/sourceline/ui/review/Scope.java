package org.sourceline.ui.review;

/** What a review goes through. */
enum Scope {
    /** The article in the active editor. */
    ARTICLE,
    /** All articles of its case. */
    CASE
}
