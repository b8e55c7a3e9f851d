package org.sourceline.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * Walks over the body of a page, without recursion: collects its text as {@code textContent} of the DOM Standard would, without
 * {@code script}, {@code style}, {@code noscript} and {@code template}, and notes where block-level elements begin and end.
 */
final class HtmlWalk implements NodeFilter {

    private static final Set<String> LEFT_OUT = Set.of("script", "style", "noscript", "template");

    private final StringBuilder text = new StringBuilder();
    private final List<RawBlock> blocks = new ArrayList<>();
    private final HtmlContext context = new HtmlContext();
    private int blockStart;
    private int breakAt = -1;
    /** The element of the last text of the block that is not blank, and how deep it lies. */
    private @Nullable Element holder;
    private int holderDepth;
    /** The depth of the deepest element around all of the block so far, and of the shallowest one left since its last text. */
    private int commonDepth;
    private int leftDepth;

    private HtmlWalk() {
    }

    static HtmlWalk of(Element body) {
        HtmlWalk walk = new HtmlWalk();
        NodeTraversor.filter(walk, body);
        walk.endBlock();
        return walk;
    }

    String text() {
        return text.toString();
    }

    List<RawBlock> blocks() {
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode one) {
            append(one.getWholeText(), one, depth);
        } else if (node instanceof DataNode one) {
            append(one.getWholeData(), one, depth);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element element) {
            if (HtmlElements.isBlock(element)) {
                endBlock();
            }
            leftDepth = Math.min(leftDepth, depth - 1);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (LEFT_OUT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlElements.isBlock(element)) {
            endBlock();
        } else if (name.equals("br")) {
            lineBreak();
        }
        return FilterResult.CONTINUE;
    }

    /** Two breaks with nothing but white space between them end a block. */
    private void lineBreak() {
        if (breakAt >= 0 && isBlank(breakAt)) {
            endBlock();
        }
        breakAt = text.length();
    }

    private void append(String piece, Node node, int depth) {
        if (piece.isEmpty()) {
            return;
        }
        if (breakAt == text.length() && breakAt > blockStart && isKept(text.charAt(breakAt - 1)) && isKept(piece.charAt(0))) {
            // No white space tells in the text that there was a break; joined, two words would become one.
            endBlock();
        }
        int start = text.length();
        text.append(piece);
        if (!isBlank(start) && node.parent() instanceof Element parent) {
            commonDepth = holder == null ? depth - 1 : Math.min(commonDepth, leftDepth);
            holder = parent;
            holderDepth = depth - 1;
            commonDepth = Math.min(commonDepth, holderDepth);
            leftDepth = holderDepth;
        }
    }

    private void endBlock() {
        if (holder != null) {
            Element around = holder;
            for (int depth = holderDepth; depth > commonDepth && around.parent() != null; depth--) {
                around = around.parent();
            }
            addBlocks(new TextSpan(blockStart, text.length()), around, Math.min(commonDepth, holderDepth));
        }
        holder = null;
        blockStart = text.length();
        breakAt = -1;
    }

    private void addBlocks(TextSpan span, Element around, int depth) {
        String element = HtmlElements.nearestBlock(around);
        List<String> words = context.of(around, depth);
        if (HtmlElements.isPreformatted(around)) {
            PlainLayout.blocks(span.of(text)).forEach(
                    one -> blocks.add(new RawBlock(one.span().shifted(span.start()), element, words)));
        } else {
            blocks.add(new RawBlock(Fold.trim(text, span), element, words));
        }
    }

    private boolean isBlank(int from) {
        for (int i = from; i < text.length(); i++) {
            if (isKept(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(char c) {
        return Fold.of(c) == Fold.KEEP;
    }
}
