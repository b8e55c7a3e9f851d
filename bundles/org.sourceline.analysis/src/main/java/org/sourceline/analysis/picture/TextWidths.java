package org.sourceline.analysis.picture;

/** How wide words are; what has a screen measures, what has none estimates. */
@FunctionalInterface
public interface TextWidths {

    /** For a usual sans-serif face, without a screen: a little too wide rather than too narrow. */
    TextWidths ESTIMATE = (style, text) -> text.codePoints().mapToDouble(TextWidths::share).sum() * style.size() * (style.isBold() ? 1.08 : 1);

    /** In pixels at a zoom of 100 %. */
    double of(TextStyle style, String text);

    private static double share(int codePoint) {
        if ("ijl|.,:;'!()[]It ".indexOf(codePoint) >= 0) {
            return 0.34;
        }
        return Character.isUpperCase(codePoint) || codePoint == 'm' || codePoint == 'w' ? 0.78 : codePoint > 0x2E7F ? 1 : 0.6;
    }
}
