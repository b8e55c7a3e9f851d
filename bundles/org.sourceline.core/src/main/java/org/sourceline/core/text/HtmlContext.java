package org.sourceline.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells names, ids and classes of the elements around a block. Remembers those of the elements that it met last at each depth, since the
 * next block lies in most of them too.
 */
final class HtmlContext {

    /** How many names, ids and classes are told of one block. */
    private static final int MOST = 64;

    private record Known(Element element, List<String> words) {
    }

    private final List<@Nullable Known> known = new ArrayList<>();
    private List<String> latest = List.of();

    /**
     * The words of the element and those around it, up to the body; {@code hidden} for one with that attribute.
     *
     * @param depth how many elements lie between it and the body, itself counted
     */
    List<String> of(Element element, int depth) {
        List<String> context = new ArrayList<>();
        Element around = element;
        for (int i = depth; i >= 0 && around != null && context.size() < MOST; i--) {
            context.addAll(words(around, i));
            around = around.parent();
        }
        List<String> told = context.size() <= MOST ? context : context.subList(0, MOST);
        if (!told.equals(latest)) {
            latest = List.copyOf(told);
        }
        return latest;
    }

    private List<String> words(Element element, int depth) {
        while (known.size() <= depth) {
            known.add(null);
        }
        Known met = known.get(depth);
        if (met == null || met.element != element) {
            met = new Known(element, words(element));
            known.set(depth, met);
        }
        return met.words;
    }

    private static List<String> words(Element element) {
        List<String> words = new ArrayList<>();
        words.add(element.normalName());
        String idAndClasses = element.id() + ' ' + element.className();
        StringTokenizer names = new StringTokenizer(idAndClasses.toLowerCase(Locale.ROOT));
        while (names.hasMoreTokens() && words.size() < MOST) {
            words.add(names.nextToken());
        }
        if (element.hasAttr("hidden")) {
            words.add("hidden");
        }
        return words;
    }
}
