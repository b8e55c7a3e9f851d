package org.sourceline.analysis.layout;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.BlockRole;

/** What the elements, ids and classes of a page say of a block, where they say it plainly. */
final class HtmlRoles {

    private record Hint(Pattern words, BlockRole role, int depth) {
    }

    /** Tried in this order; {@code depth} is how many of the surrounding names are asked, innermost first. */
    private static final List<Hint> HINTS = List.of(
            hint("figcaption|wp-caption-text|caption|image-caption|photo-caption", BlockRole.CAPTION, 3),
            hint("(photo|image|media)-?_?(credit|source)|credit|copyright-holder", BlockRole.CREDIT, 2),
            hint("copyright|legal|fine-?print|disclaimer", BlockRole.COPYRIGHT, 3),
            hint("advert(isement)?s?|ads?|ad-(slot|unit|wrapper|container)|sponsor(ed)?|promo(tion)?|dfp|outbrain|taboola",
                    BlockRole.ADVERTISEMENT, 12),
            hint("nav|navigation|navbar|menu|breadcrumbs?|pagination|sidebar|share|sharing|social|social-share|toolbar|newsletter|subscribe|"
                    + "signup|sign-up|comments?|cookie|consent|tags|tag-list|login|skip-link|most-read|popular|trending|footer|site-header",
                    BlockRole.NAVIGATION, 12),
            hint("related|related-(articles|stories|links|content)|read-?more|more-on|see-also|recommended", BlockRole.LINK, 12),
            hint("byline|author|authors|article-author|writer|post-author", BlockRole.BYLINE, 3),
            hint("dateline", BlockRole.DATELINE, 2),
            hint("time|date|published|pubdate|timestamp|publish-date|entry-date|article-date", BlockRole.DATE, 2),
            hint("standfirst|dek|deck|subtitle|sub-?headline|article-summary|kicker|eyebrow|teaser|strapline|article-section", BlockRole.KICKER, 2),
            hint("h1|headline|article-title|entry-title|post-title", BlockRole.HEADLINE, 2),
            hint("h[2-6]", BlockRole.SUBHEADING, 1));

    private HtmlRoles() {
    }

    private static Hint hint(String words, BlockRole role, int depth) {
        return new Hint(Pattern.compile("(.*[\\s.#_])?(" + words + ")([\\s.#_].*)?"), role, depth);
    }

    /** The role that the page gives a block, or null if it says nothing. */
    static @Nullable BlockRole of(Piece piece) {
        if (piece.element().isEmpty()) {
            return null;
        }
        for (Hint hint : HINTS) {
            if (hint.words().matcher(piece.element()).matches() || piece.context().stream().limit(hint.depth())
                    .anyMatch(name -> name.length() < 200 && hint.words().matcher(name).matches())) {
                return isPlausible(hint.role(), piece) ? hint.role() : null;
            }
        }
        return null;
    }

    private static boolean isPlausible(BlockRole role, Piece piece) {
        return switch (role) {
            case BYLINE, DATE, DATELINE, CREDIT -> piece.words() <= 30;
            case HEADLINE, SUBHEADING -> piece.words() <= 40;
            case KICKER -> piece.words() <= 80;
            default -> true;
        };
    }
}
