package org.sourceline.analysis.compare;

import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.claim.ArticleClaims;
import org.sourceline.analysis.compare.partner.Keys;
import org.sourceline.analysis.compare.quote.QuotedArticle;

/** An article with all that its comparisons need and that does not depend on the other one; worked out once. Immutable. */
record Side(Profile profile, QuotedArticle quoted, ArticleClaims claims, Keys keys) {

    static Side of(AnalysedArticle article) {
        Profile profile = Profile.of(article);
        QuotedArticle quoted = QuotedArticle.of(profile);
        ArticleClaims claims = ArticleClaims.of(profile);
        return new Side(profile, quoted, claims, new Keys(profile, quoted, claims));
    }

    String path() {
        return profile.path();
    }
}
