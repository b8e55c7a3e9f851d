package org.sourceline.core.text;

import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Makes the texts of {@link AnyText}. */
public final class AnyTexts implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(String.class) && target.findAnnotation(AnyText.class).isPresent();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return Set.of(texts(target.findAnnotation(AnyText.class).map(AnyText::pieces).orElse(0)));
    }

    @Override
    public int priority() {
        return 10;
    }

    static Arbitrary<String> texts(int pieces) {
        Arbitrary<String> words = Arbitraries.of("a", "b", "Port", "well-", "-", "\u2010", ".", "\u201D", "\u05E9\u05E2\u05E8", "e\u0301", "\u6E2F", "\u3042",
                "and", "|");
        Arbitrary<String> spaces = Arbitraries.of(" ", " ", "\n", "\n", "\t", "\r\n", "\r", "\u00A0", "\u3000", "\u0085", "\u2028", "\f", "\u000B");
        Arbitrary<String> formats = Arbitraries.of("\u00AD", "\u200B", "\u200D", "\u200C", "\uFEFF", "\u2060", "\u200F", "\u202B", "\uFE0F", "\0", "\u001B",
                "\u0092", "\u0081");
        Arbitrary<String> surrogates = Arbitraries.of("\uD83D\uDE00", "\uD83D\uDC68\u200D\uD83D\uDC67", "\uD83C\uDDEE\uD83C\uDDF8", "\uD83D", "\uDE00",
                "\uD83C\uDFFD", "\uDB40\uDD00");
        return Arbitraries.frequencyOf(Tuple.of(5, words), Tuple.of(4, spaces), Tuple.of(2, formats),
                Tuple.of(1, surrogates)).list().ofMaxSize(pieces).map(list -> String.join("", list));
    }
}
